import { BlockList, isIP } from 'node:net';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config/config.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

/** The way to the mail server. Every step has an end, so that a server that hangs is given up. Mail holds secrets: only on this machine it may go unencrypted. */
export function mailTransport({ url }: NonNullable<Config['mail']>): Transporter {
  const { hostname } = new URL(url);
  return createTransport({
    url,
    requireTLS: !isThisMachine(hostname.replace(/^\[|\]$/g, '')),
    dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, socketCloseTimeout: 0,
    disableFileAccess: true, disableUrlAccess: true,
  });
}

const isThisMachine = (host: string): boolean => host === 'localhost' || (isIP(host) !== 0 && loopback.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4'));

interface Refused { code?: unknown; responseCode?: unknown }

/** Whether the server refused this mail for good: its receiver or what it says. Anything else, a refusal of ourselves included, can be over later. */
export function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode } = error as Refused;
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && typeof responseCode === 'number' && responseCode >= 500;
}

/** What of an error may be written down: not its message, which quotes addresses. */
export function reasonOf(error: unknown): string {
  const { code, responseCode } = error as Refused;
  return [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ') || 'unknown';
}
