export { messages } from './app.en.ts';
