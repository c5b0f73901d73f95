import { Server } from 'node:net';

// Loaded before a server of a sample: it listens on a free port, whatever it asks for, and says where.
const { listen } = Server.prototype;
Server.prototype.listen = function (...words) {
  const done = words.find((word) => typeof word === 'function');
  return listen.call(this, 0, '127.0.0.1', () => {
    done?.();
    console.log(`listening at http://127.0.0.1:${String(this.address().port)}`);
  });
};
