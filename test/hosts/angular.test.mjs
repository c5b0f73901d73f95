import { frameworkContract } from './framework-contract.mjs';

frameworkContract('Angular', { folder: 'angular/dist' });
