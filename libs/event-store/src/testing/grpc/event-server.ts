import { Server, ServerCredentials, status } from '@grpc/grpc-js';
import type { sendUnaryData, ServerDuplexStream, ServerWritableStream } from '@grpc/grpc-js';
import featuresGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import featuresPb from '@eventstore/db-client/generated/serverfeatures_pb.js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type {
  BatchAppendReq,
  BatchAppendResp,
  ReadReq,
  ReadResp,
} from '@eventstore/db-client/generated/streams_pb.js';
import { MemoryLog } from './memory-log.js';
import type { StoredEvent } from './memory-log.js';
import {
  appendOptionsOf,
  appendResponse,
  caughtUpResponse,
  checkpointResponse,
  confirmationResponse,
  eventResponse,
  notFoundResponse,
  proposedOf,
  readQueryOf,
  refusalResponse,
} from './wire.js';
import type { ReadQuery, Refusal } from './wire.js';

/** What befalls the next append: no answer at all, the connection breaks after writing, or a refusal. */
export type AppendFault = 'silence' | 'writtenThenBroken' | Refusal;

/**
 * A server that speaks EventStoreDB's gRPC protocol, on the service definitions that the client package publishes,
 * over a log in memory. For the mapping of messages and errors and for reconnecting; it is no proof of ordering.
 */
export class GrpcEventServer {
  readonly log = new MemoryLog();
  /** Events given to readers since the start: what was sent, whether or not it was taken. */
  eventsSent = 0;
  private readonly faults: AppendFault[] = [];
  private server = this.makeServer();
  private port = 0;

  async start(): Promise<void> {
    this.port = await new Promise<number>((resolve, reject) => {
      const credentials = ServerCredentials.createInsecure();
      this.server.bindAsync(`127.0.0.1:${String(this.port)}`, credentials, (error, port) => {
        if (error) reject(error);
        else resolve(port);
      });
    });
  }

  get connectionString(): string {
    return `esdb://127.0.0.1:${String(this.port)}?tls=false`;
  }

  failNextAppend(...faults: readonly AppendFault[]): void {
    this.faults.push(...faults);
  }

  /** Breaks every connection; the log stays. */
  stop(): void {
    this.server.forceShutdown();
    this.server = this.makeServer();
  }

  private makeServer(): Server {
    const server = new Server();
    server.addService(streamsGrpc.StreamsService, {
      batchAppend: (call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>) => {
        this.batchAppend(call);
      },
      read: (call: ServerWritableStream<ReadReq, ReadResp>) => {
        this.read(call).catch((error: unknown) => {
          call.emit('error', { code: status.INTERNAL, details: String(error) });
        });
      },
    });
    server.addService(featuresGrpc.ServerFeaturesService, { getSupportedMethods });
    return server;
  }

  private batchAppend(call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void {
    const unfinished = new Map<string, BatchAppendReq[]>();
    call.on('error', () => undefined);
    call.on('end', () => {
      call.end();
    });
    call.on('data', (request: BatchAppendReq) => {
      const correlationId = request.getCorrelationId()?.getString() ?? '';
      const parts = [...(unfinished.get(correlationId) ?? []), request];
      unfinished.set(correlationId, parts);
      if (!request.getIsFinal()) return;
      unfinished.delete(correlationId);
      const answer = this.answer(correlationId, parts);
      if (answer === 'break')
        call.emit('error', { code: status.UNAVAILABLE, details: 'the server goes away' });
      else if (answer !== 'silence') call.write(answer);
    });
  }

  private answer(
    correlationId: string,
    parts: readonly BatchAppendReq[],
  ): BatchAppendResp | 'silence' | 'break' {
    const options = parts[0]?.getOptions();
    if (options === undefined) throw new Error('an append without options');
    const { stream, expected } = appendOptionsOf(options);
    const fault = this.faults.shift();
    if (fault === 'silence') return 'silence';
    if (fault !== undefined && fault !== 'writtenThenBroken')
      return refusalResponse(correlationId, stream, fault);
    const proposed = parts.flatMap((part) => part.getProposedMessagesList()).map(proposedOf);
    const outcome = this.log.append(stream, expected, proposed);
    return fault === undefined ? appendResponse(correlationId, stream, outcome) : 'break';
  }

  private async read(call: ServerWritableStream<ReadReq, ReadResp>): Promise<void> {
    const query = readQueryOf(call.request);
    const send = async (response: ReadResp) => {
      if (response.hasEvent()) this.eventsSent += 1;
      if (!call.write(response) && !call.cancelled) await eitherOf(call, 'drain', 'cancelled');
    };
    if (query.subscription) {
      await this.subscribe(call, query, send);
      return;
    }
    const source = query.stream === undefined ? this.log.events : this.log.stream(query.stream);
    if (source === undefined) await send(notFoundResponse(query.stream ?? ''));
    for (const event of selectFrom(source ?? [], query)) {
      if (call.cancelled) return;
      await send(eventResponse(event));
    }
    call.end();
  }

  private async subscribe(
    call: ServerWritableStream<ReadReq, ReadResp>,
    query: ReadQuery,
    send: (response: ReadResp) => Promise<void>,
  ): Promise<void> {
    const { matches, checkpointEvery, from } = query;
    let next = typeof from === 'bigint' ? this.log.events.findIndex(({ position }) => position > from) : 0;
    if (next < 0 || from === 'end') next = this.log.events.length;
    await send(confirmationResponse());
    for (let passed = 0, live = false; !call.cancelled;) {
      const event = this.log.events[next];
      if (event === undefined) {
        if (!live) await send(caughtUpResponse());
        live = true;
        await this.appendedOr(call);
        continue;
      }
      next += 1;
      if (matches(event.stream, event.metadata.get('type') ?? '')) await send(eventResponse(event));
      else if ((passed += 1) % (checkpointEvery ?? Infinity) === 0)
        await send(checkpointResponse(event.position));
    }
  }

  private async appendedOr(call: ServerWritableStream<ReadReq, ReadResp>): Promise<void> {
    const stop = this.log.onAppended(() => call.emit('appended'));
    await eitherOf(call, 'appended', 'cancelled');
    stop();
  }
}

function eitherOf(
  call: ServerWritableStream<ReadReq, ReadResp>,
  ...events: readonly string[]
): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of events) call.off(event, done);
      resolve();
    };
    for (const event of events) call.on(event, done);
  });
}

function selectFrom(
  source: readonly StoredEvent[],
  { stream, from, backwards, count }: ReadQuery,
): StoredEvent[] {
  const placeOf = (event: StoredEvent) => (stream === undefined ? event.position : BigInt(event.revision));
  const ordered = backwards ? [...source].reverse() : source;
  return ordered
    .filter(
      (event) => typeof from !== 'bigint' || (backwards ? placeOf(event) < from : placeOf(event) >= from),
    )
    .slice(0, count);
}

function getSupportedMethods(_: unknown, answer: sendUnaryData<unknown>): void {
  const methods = new featuresPb.SupportedMethods().setEventStoreServerVersion('23.10.6');
  const method = new featuresPb.SupportedMethod();
  methods.addMethods(
    method.setServiceName('event_store.client.streams.streams').setMethodName('batchappend'),
  );
  answer(null, methods);
}
