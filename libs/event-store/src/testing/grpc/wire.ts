import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import statusPb from '@eventstore/db-client/generated/status_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type {
  BatchAppendReq,
  BatchAppendResp,
  ReadReq,
  ReadResp,
} from '@eventstore/db-client/generated/streams_pb.js';
import type { Committed, Conflict, Expected, Proposed, StoredEvent } from './memory-log.js';

/** What a read asks for, out of its nested messages. */
export interface ReadQuery {
  readonly stream: string | undefined;
  readonly from: bigint | 'start' | 'end';
  readonly backwards: boolean;
  readonly count: number;
  readonly subscription: boolean;
  readonly matches: (stream: string, type: string) => boolean;
  /** Events looked through without a match before a checkpoint is sent; undefined without a filter. */
  readonly checkpointEvery: number | undefined;
}

export function readQueryOf(request: ReadReq): ReadQuery {
  const options = present(request.getOptions());
  const stream = options.getStream();
  const all = options.getAll();
  const filter = options.getFilter();
  const byStream = filter?.getStreamIdentifier();
  const prefixes = byStream?.getPrefixList() ?? [];
  return {
    stream: stream && textOf(present(stream.getStreamIdentifier()).getStreamName_asU8()),
    from:
      (stream?.hasStart() ?? all?.hasStart()) === true
        ? 'start'
        : (stream?.hasEnd() ?? all?.hasEnd()) === true
          ? 'end'
          : BigInt(stream?.getRevision() ?? present(all?.getPosition()).getCommitPosition()),
    backwards: options.getReadDirection() === streamsPb.ReadReq.Options.ReadDirection.BACKWARDS,
    count: options.hasSubscription() ? Infinity : Number(options.getCount()),
    subscription: options.hasSubscription(),
    matches: (name) => filter === undefined || prefixes.some((prefix) => name.startsWith(prefix)),
    checkpointEvery: filter && Math.max(1, filter.getMax()) * filter.getCheckpointintervalmultiplier(),
  };
}

export function appendOptionsOf(options: BatchAppendReq.Options): { stream: string; expected: Expected } {
  const expected: Expected = options.hasNoStream()
    ? 'noStream'
    : options.hasAny()
      ? 'any'
      : options.hasStreamExists()
        ? 'streamExists'
        : BigInt(options.getStreamPosition());
  return { stream: textOf(present(options.getStreamIdentifier()).getStreamName_asU8()), expected };
}

export function proposedOf(message: BatchAppendReq.ProposedMessage): Proposed {
  const metadata = new Map<string, string>();
  message.getMetadataMap().forEach((value: string, key: string) => metadata.set(key, value));
  return {
    id: present(message.getId()).getString(),
    metadata: metadata.set('created', '17723376000000000'),
    data: message.getData_asU8(),
    customMetadata: message.getCustomMetadata_asU8(),
  };
}

export function appendResponse(
  correlationId: string,
  stream: string,
  outcome: Committed | Conflict,
): BatchAppendResp {
  const response = new streamsPb.BatchAppendResp()
    .setCorrelationId(new sharedPb.UUID().setString(correlationId))
    .setStreamIdentifier(identifierOf(stream));
  if (outcome.kind === 'committed') {
    const position = outcome.position.toString();
    const success = new streamsPb.BatchAppendResp.Success()
      .setCurrentRevision(String(outcome.revision))
      .setPosition(new sharedPb.AllStreamPosition().setCommitPosition(position).setPreparePosition(position));
    return response.setSuccess(success);
  }
  const conflict = new sharedPb.WrongExpectedVersion();
  if (outcome.current === undefined) conflict.setCurrentNoStream(new emptyPb.Empty());
  else conflict.setCurrentStreamRevision(String(outcome.current));
  return response.setError(statusOf('WrongExpectedVersion', conflict.serializeBinary()));
}

/** A refusal as the server packs it: the name of a message of its own in `details`. */
export function refusalResponse(correlationId: string, stream: string, refusal: Refusal): BatchAppendResp {
  const body =
    refusal === 'MaximumAppendSizeExceeded'
      ? new sharedPb.MaximumAppendSizeExceeded().setMaxappendsize(1_048_576).serializeBinary()
      : new Uint8Array();
  return new streamsPb.BatchAppendResp()
    .setCorrelationId(new sharedPb.UUID().setString(correlationId))
    .setStreamIdentifier(identifierOf(stream))
    .setError(statusOf(refusal, body));
}
export type Refusal = 'Timeout' | 'Unknown' | 'AccessDenied' | 'MaximumAppendSizeExceeded';

export function eventResponse(event: StoredEvent): ReadResp {
  const position = event.position.toString();
  const recorded = new streamsPb.ReadResp.ReadEvent.RecordedEvent()
    .setId(new sharedPb.UUID().setString(event.id))
    .setStreamIdentifier(identifierOf(event.stream))
    .setStreamRevision(String(event.revision))
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setData(event.data)
    .setCustomMetadata(event.customMetadata);
  for (const [key, value] of event.metadata) recorded.getMetadataMap().set(key, value);
  const read = new streamsPb.ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(position);
  return new streamsPb.ReadResp().setEvent(read);
}

export function confirmationResponse(): ReadResp {
  const confirmation = new streamsPb.ReadResp.SubscriptionConfirmation().setSubscriptionId('1');
  return new streamsPb.ReadResp().setConfirmation(confirmation);
}

export function checkpointResponse(position: bigint): ReadResp {
  const text = position.toString();
  const checkpoint = new streamsPb.ReadResp.Checkpoint().setCommitPosition(text).setPreparePosition(text);
  return new streamsPb.ReadResp().setCheckpoint(checkpoint);
}

export function caughtUpResponse(): ReadResp {
  return new streamsPb.ReadResp().setCaughtUp(new streamsPb.ReadResp.CaughtUp());
}

export function notFoundResponse(stream: string): ReadResp {
  const notFound = new streamsPb.ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream));
  return new streamsPb.ReadResp().setStreamNotFound(notFound);
}

function statusOf(name: string, body: Uint8Array) {
  const details = new anyPb.Any();
  details.pack(body, `event_store.client.${name}`);
  return new statusPb.Status().setMessage(name).setDetails(details);
}

function identifierOf(stream: string) {
  return new sharedPb.StreamIdentifier().setStreamName(Buffer.from(stream, 'utf8').toString('base64'));
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a part of the message is missing');
  return value;
}
