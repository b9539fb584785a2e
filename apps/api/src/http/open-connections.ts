import type { Server } from 'node:http';
import type { Socket } from 'node:net';

const LOOK_MS = 20;

/**
 * The connections of a server, each with how many requests are being answered on it. Those with none are what a
 * server would otherwise wait for when it closes, because a browser keeps them for its next request or opened them
 * ahead of its first. WebSockets belong to whoever speaks on them.
 */
export class OpenConnections {
  private readonly answering = new Map<Socket, number>();

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.answering.set(socket, 0);
      socket.once('close', () => this.answering.delete(socket));
    });
    server.on('upgrade', (_request, socket: Socket) => this.answering.delete(socket));
    server.on('request', ({ socket }, response) => {
      this.count(socket, 1);
      response.once('close', () => {
        this.count(socket, -1);
      });
    });
  }

  /** Closes a server that has stopped listening: what was begun is answered, and then its connection is ended. */
  async closing(close: Promise<void>): Promise<void> {
    const sweep = setInterval(() => {
      for (const [socket, requests] of this.answering) if (requests === 0) socket.destroy();
    }, LOOK_MS);
    try {
      await close;
    } finally {
      clearInterval(sweep);
    }
  }

  private count(socket: Socket, more: number): void {
    const requests = this.answering.get(socket);
    if (requests !== undefined) this.answering.set(socket, requests + more);
  }
}
