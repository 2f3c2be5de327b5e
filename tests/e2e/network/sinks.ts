import { createSocket, type Socket } from 'node:dgram';
import { createServer, type Server } from 'node:net';

/** Listens on loopback, one TCP and one UDP port for each channel, and remembers which were reached. */
export class Sinks {
  readonly reached = new Set<string>();
  readonly #ports = new Map<string, number>();
  readonly #servers: Server[] = [];
  readonly #sockets: Socket[] = [];

  static async open(channels: readonly string[]): Promise<Sinks> {
    const sinks = new Sinks();
    for (const channel of channels) await sinks.#listen(channel);
    return sinks;
  }

  /** `127.0.0.1:PORT` of a channel's sink. */
  hostOf(channel: string): string {
    return `127.0.0.1:${this.#ports.get(channel) ?? 0}`;
  }

  close(): void {
    for (const server of this.#servers) server.close();
    for (const socket of this.#sockets) socket.close();
  }

  async #listen(channel: string): Promise<void> {
    const server = createServer((socket) => {
      this.reached.add(channel);
      socket.on('error', () => undefined);
      socket.end(
        'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok',
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const socket = createSocket('udp4', () => this.reached.add(channel));
    await new Promise<void>((resolve) => socket.bind(port, '127.0.0.1', resolve));
    this.#ports.set(channel, port);
    this.#servers.push(server);
    this.#sockets.push(socket);
  }
}
