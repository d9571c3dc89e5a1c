import { createHmac, timingSafeEqual } from 'node:crypto';
import { plainCode, spokenCode } from '../measuring/index.ts';
import { type Config, isUuid, tokenOfSeed } from '../platform/index.ts';

/** Of one person at one evaluation: 40 bits. That of a team is shorter, and so the page knows them apart; it opens nothing that is there. */
export const CODE_LENGTH = 8;
const TEAM_CODE_LENGTH = 6;

export const newClientCode = (): string => spokenCode(CODE_LENGTH);
export const newTeamCode = (): string => plainCode(spokenCode(TEAM_CODE_LENGTH));

/** Where clients go to. */
export const clientAddress = ({ address }: Config, slug: string): string => `${address.replace(/\/$/, '')}/vraag/${slug}`;

/** What is kept of a code: only who has the secret of the installation can try which it was. */
export const codeHash = ({ sessionSecret }: Config, code: string): Buffer => createHmac('sha256', sessionSecret).update(`client code ${plainCode(code)}`).digest();

/** The personal link of who scores: made of the row and the number of the link by who has the secret of the installation, so that nothing of it is kept. */
export const clientLink = (config: Config, raterId: string, number: number): string => `${raterId}.${tokenOfSeed(config, `client ${raterId} ${number}`)}`;

/** Whose link this is, by what stands before the dot; undefined where it can be nobody's. */
export function raterIdOf(link: string): string | undefined {
  const [id = ''] = link.split('.');
  return isUuid(id) ? id : undefined;
}

export function isClientLink(config: Config, link: string, raterId: string, number: number): boolean {
  const [given, right] = [Buffer.from(link), Buffer.from(clientLink(config, raterId, number))];
  return given.length === right.length && timingSafeEqual(given, right);
}
