import http from 'node:http';
import { text } from 'node:stream/consumers';

const agent = new http.Agent({ keepAlive: true });

/** Asks the API over HTTP, as a browser would. */
class Client {
  /** Sent with each request. */
  readonly #headers: Record<string, string>;
  readonly #address: string;

  constructor(address: string, headers: Record<string, string> = {}) {
    this.#address = address;
    this.#headers = headers;
  }

  /** Asks one operation and gives its data; throws with the operation's errors as text. */
  async ask<T = Record<string, never>>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.post<{ data: T; errors?: { message: string; extensions?: unknown }[] }>('/graphql', { query, variables });
    if (errors?.length) throw new Error(errors.map(({ message, extensions }) => `${message} ${JSON.stringify(extensions)}`).join('\n'));
    return data;
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    const response = await this.#send(path, JSON.stringify(body));
    const cookies = response.headers['set-cookie'] ?? [];
    if (cookies.length > 0) this.#headers['cookie'] = cookies.map((cookie) => cookie.split(';')[0]).join('; ');
    const answer = await text(response);
    if (response.statusCode! >= 300) throw new Error(`${path} answered ${response.statusCode}: ${answer}`);
    return (answer === '' ? undefined : JSON.parse(answer)) as T;
  }

  /** Not with fetch, which takes half as much processor as the API takes to save an answer: that would be measured along. */
  #send(path: string, body: string): Promise<http.IncomingMessage> {
    return new Promise((resolve, reject) => {
      const request = http.request(this.#address + path, {
        agent, method: 'POST',
        // A proxy that ends TLS says so; without it a session cookie that is meant for TLS only is not given.
        headers: { 'content-type': 'application/json', 'x-forwarded-proto': 'https', ...this.#headers },
      });
      request.once('response', resolve).once('error', (error: NodeJS.ErrnoException) => {
        // The server let an idle connection go at the moment when it was used again, and did nothing.
        if (request.reusedSocket && error.code === 'ECONNRESET') resolve(this.#send(path, body));
        else reject(error);
      });
      request.end(body);
    });
  }
}

/** A person at work, who has signed in. */
export class Session extends Client {
  static async signIn(address: string, email: string, password: string): Promise<Session> {
    const session = new Session(address);
    await session.post('/auth/sign-in', { email, password });
    return session;
  }
}

/** Somebody who answers a survey of this organisation, without signing in. */
export class Visitor extends Client {
  constructor(address: string, organisation: string) {
    super(address, { 'x-organisation': organisation });
  }
}
