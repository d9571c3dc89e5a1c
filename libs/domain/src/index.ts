export * from './instrument/language.ts';
