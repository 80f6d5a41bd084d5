import * as migration_20261123_053444_initial from './20261123_053444_initial';

export const migrations = [
  {
    up: migration_20261123_053444_initial.up,
    down: migration_20261123_053444_initial.down,
    name: '20261123_053444_initial'
  },
];
