import * as migration_20261123_053444_initial from './20261123_053444_initial';
import * as migration_20261123_084859_edits from './20261123_084859_edits';
import * as migration_20261123_130139_writing from './20261123_130139_writing';
import * as migration_20261123_150839_glossary from './20261123_150839_glossary';
import * as migration_20261123_182842_signatures from './20261123_182842_signatures';

export const migrations = [
  {
    up: migration_20261123_053444_initial.up,
    down: migration_20261123_053444_initial.down,
    name: '20261123_053444_initial',
  },
  {
    up: migration_20261123_084859_edits.up,
    down: migration_20261123_084859_edits.down,
    name: '20261123_084859_edits',
  },
  {
    up: migration_20261123_130139_writing.up,
    down: migration_20261123_130139_writing.down,
    name: '20261123_130139_writing',
  },
  {
    up: migration_20261123_150839_glossary.up,
    down: migration_20261123_150839_glossary.down,
    name: '20261123_150839_glossary',
  },
  {
    up: migration_20261123_182842_signatures.up,
    down: migration_20261123_182842_signatures.down,
    name: '20261123_182842_signatures'
  },
];
