import { startKit } from '@maatwerk/kit';

// The earlier version of the kit that another part of the site still uses: under a prefix and in a database of its own.
startKit({ prefix: 'vorige', databaseName: 'vorige' });
