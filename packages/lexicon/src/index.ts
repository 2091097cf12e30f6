export { type KindredWord, kindredWords } from './kindred-words.ts';
