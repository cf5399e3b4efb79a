import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Stripping types and compiling some thousand modules is most of a start; the second one skips it.
enableCompileCache();
// Seven subgraphs share this process and are mostly idle: memory counts for more than peak speed.
setFlagsFromString('--optimize-for-size');
setFlagsFromString('--max-semi-space-size=4');
await import('./launch.ts');
