import net from 'node:net';
import pg from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { SnakeNaming } from './naming.ts';

export type Entity = Extract<EntityTarget<ObjectLiteral>, Function>;

// Calendar dates stay text (no time zone can move them); counts and decimals are numbers, which all fit.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

/** A socket that sends what is written within one turn of the event loop in one go: waking the server costs more than most statements. */
function joiningSocket(): net.Socket {
  const socket = new net.Socket();
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
  let joining = false;
  socket.once('connect', () => { // connecting sets `write` back to what it was
    socket.write = (...args: unknown[]) => {
      if (!joining) {
        joining = true;
        socket.cork();
        process.nextTick(() => {
          joining = false;
          socket.uncork();
        });
      }
      return write(...args);
    };
  });
  return socket;
}

/** The pool of the app role. Statements never wait for ever: a database that hangs becomes UNAVAILABLE. */
export function createDataSource(url: string, entities: readonly Entity[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    installExtensions: false,
    applicationName: 'getrouw-api',
    poolSize: 20,
    connectTimeoutMS: 5_000,
    extra: { pipeline: true, stream: joiningSocket, idleTimeoutMillis: 600_000, query_timeout: 20_000, statement_timeout: 19_000, idle_in_transaction_session_timeout: 60_000 },
  });
}
