import { frameworkContract } from './framework-contract.mjs';

frameworkContract('React 19', { folder: 'react/dist' });
