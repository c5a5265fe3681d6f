/**
 * Writes the doc comments of everything public to dist/cli/repl/reference.json, which `help` of `clientele repl` reads.
 * The last step of the build.
 *
 * @module
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './entries.js'
import { makeReference } from './repl-reference/topics.js'

writeFileSync(join(root, 'dist/cli/repl/reference.json'), JSON.stringify(makeReference()))
