import { describe, expect, test } from 'vitest';
import { AppError } from '../platform/index.ts';
import { DEMONSTRATION_PASSWORD } from './demonstration.ts';
import { hashPassword, isPassword, refuseWeakPassword } from './passwords.ts';

const problemOf = (password: string, about: string[] = []) => {
  try {
    refuseWeakPassword(password, about);
    return undefined;
  } catch (error) {
    return ((error as AppError).details['problems'] as { field: string; message: { en: string } }[]).map(({ field, message }) => `${field} ${message.en}`).join();
  }
};

describe('a password', () => {
  test.each(['elf-tekens!', 'kort', ''])('of fewer than twelve characters is refused: %s', (password) => {
    expect(problemOf(password)).toBe('password is too short');
  });

  test.each(['password1234', 'welkom012345', 'qwertyuiop123', 'aaaaaaaaaaaaaa', '123456789012', 'iloveyou1234', 'P@ssw0rd1234'])('that is common is refused: %s', (password) => {
    expect(problemOf(password)).toBe('password is easy to guess');
  });

  test('that repeats what is known about the person is refused', () => {
    for (const password of ['FatimaIdrissi1', 'fatima.idrissi@spirit.example']) {
      expect(problemOf(password)).toBeUndefined();
      expect(problemOf(password, ['fatima.idrissi@spirit.example', 'Fatima Idrissi', 'Spirit'])).toBe('password is easy to guess');
    }
  });

  test('that is too long to be typed is refused', () => {
    expect(problemOf('een kast vol gele laarzen '.repeat(10))).toBe('password is too long');
  });

  test.each(['een kast vol gele laarzen', DEMONSTRATION_PASSWORD, 'Tk9#vQ2!mZ4x'])('that is neither is accepted: %s', (password) => {
    expect(problemOf(password, ['noor@spirit.example', 'Noor de Wit'])).toBeUndefined();
  });
});

describe('a kept password', () => {
  test('is recognised, and nothing else is', async () => {
    const kept = await hashPassword('een kast vol gele laarzen');
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPassword('een kast vol gele laarzen', kept)).toBe(true);
    expect(await isPassword('een kast vol gele laarzen ', kept)).toBe(false);
    expect(await hashPassword('een kast vol gele laarzen')).not.toBe(kept);
  });

  test('of nobody takes as much work to refuse as a wrong one', async () => {
    const kept = await hashPassword('een kast vol gele laarzen');
    const work = async (hash?: string) => { // of the processor: how long it takes depends on what else the machine does
      const before = process.cpuUsage();
      for (let sample = 0; sample < 9; sample += 1) expect(await isPassword('not this one', hash)).toBe(false);
      return process.cpuUsage(before).user;
    };
    await work();
    expect(await work() / await work(kept)).toBeGreaterThan(0.5);
  });
});
