/** A person at work: signs in over HTTP and asks the API, as a browser would. */
export class Session {
  #cookie = '';
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  static async signIn(address: string, email: string, password: string): Promise<Session> {
    const session = new Session(address);
    await session.#post('/auth/sign-in', { email, password });
    return session;
  }

  /** Asks one operation and gives its data; throws with the operation's errors as text. */
  async ask<T = Record<string, never>>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.#post<{ data: T; errors?: { message: string; extensions?: unknown }[] }>('/graphql', { query, variables });
    if (errors?.length) throw new Error(errors.map(({ message, extensions }) => `${message} ${JSON.stringify(extensions)}`).join('\n'));
    return data;
  }

  async #post<T>(path: string, body: unknown): Promise<T> {
    const response = await fetch(this.#address + path, {
      method: 'POST',
      // A proxy that ends TLS says so; without it a session cookie that is meant for TLS only is not given.
      headers: { 'content-type': 'application/json', cookie: this.#cookie, 'x-forwarded-proto': 'https' },
      body: JSON.stringify(body),
    });
    const cookies = response.headers.getSetCookie();
    if (cookies.length > 0) this.#cookie = cookies.map((cookie) => cookie.split(';')[0]).join('; ');
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
}
