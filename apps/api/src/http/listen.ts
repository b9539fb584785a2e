import { ConfigError } from '#libs/platform';
import type { Config, ConfigProblem } from '#libs/platform';

interface Listening {
  listen(at: { readonly port: number; readonly host: string }): Promise<unknown>;
}

/**
 * Listens where the configuration says.
 *
 * @throws ConfigError when the port is taken or not to be had, or the address is not of this machine
 */
export async function listen(app: Listening, { port, host }: Config['http']): Promise<void> {
  try {
    await app.listen({ port, host });
  } catch (error) {
    const problem = problemOf((error as NodeJS.ErrnoException).code, port, host);
    if (problem) throw new ConfigError([problem]);
    throw error;
  }
}

function problemOf(code: string | undefined, port: number, host: string): ConfigProblem | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return {
        variable: 'PORT',
        problem: `is ${String(port)}, where another program listens already (perhaps this one, started before): stop that one, or take another port`,
        example: String(port === 65_535 ? port - 1 : port + 1),
      };
    case 'EACCES':
      return {
        variable: 'PORT',
        problem: `is ${String(port)}, where this user may not listen: take one above 1023`,
        example: '3000',
      };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return {
        variable: 'HOST',
        problem: `is ${host}, which is no address of this machine`,
        example: '127.0.0.1',
      };
    default:
      return undefined;
  }
}
