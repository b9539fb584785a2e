import type { Server } from 'node:http';
import type { Socket } from 'node:net';

const LOOK_MS = 20;

/**
 * The connections on which nothing is being answered: what a server would otherwise wait for when it closes, because
 * a browser keeps them for its next request or opened them ahead of its first. WebSockets belong to whoever speaks
 * on them.
 */
export class OpenConnections {
  private readonly idle = new Set<Socket>();

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.idle.add(socket);
      socket.once('close', () => this.idle.delete(socket));
    });
    server.on('upgrade', (_request, socket: Socket) => this.idle.delete(socket));
    server.on('request', ({ socket }, response) => {
      this.idle.delete(socket);
      response.once('close', () => {
        if (!socket.destroyed) this.idle.add(socket);
      });
    });
  }

  /** Closes a server that has stopped listening: what was begun is answered, and then its connection is ended. */
  async closing(close: Promise<void>): Promise<void> {
    const sweep = setInterval(() => {
      for (const socket of this.idle) socket.destroy();
    }, LOOK_MS);
    try {
      await close;
    } finally {
      clearInterval(sweep);
    }
  }
}
