// node scripts/launch/launch.mjs NAME [arguments]: prepares the clone, then runs dist/scripts/NAME/NAME.js in this process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from './prepare.mjs';

const [name, ...rest] = process.argv.slice(2);
prepare();
process.chdir(root);
process.argv.splice(1, process.argv.length - 1, join(root, 'dist', 'scripts', name, `${name}.js`), ...rest);
await import(pathToFileURL(process.argv[1]).href);
