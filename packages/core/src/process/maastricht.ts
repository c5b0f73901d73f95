export { maastricht } from './definitions/maastricht.js';
