/**
 * Runs every numbered example on the build, as its reader would, and compares what it prints with the file beside it.
 * `npm run examples -- --write` writes the files anew.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './entries.js'
import { finish } from './files.js'

const HOME = join(root, 'examples')
const isWriting = process.argv.includes('--write')

/** What is wrong with one example, if anything. */
function faultsOf(file: string): readonly string[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(HOME, file)], { encoding: 'utf8' })
  if (status !== 0 || stderr !== '') return [`examples/${file} ended with ${status}: ${stderr.trim()}`]
  const expected = join(HOME, file.replace(/\.mjs$/, '.txt'))
  if (isWriting) writeFileSync(expected, stdout)
  const known = existsSync(expected) ? readFileSync(expected, 'utf8') : ''
  return known === stdout ? [] : [`examples/${file} prints something else than its .txt:\n${difference(known, stdout)}`]
}

/** The first line that differs. */
function difference(known: string, printed: string): string {
  const [before, after] = [known.split('\n'), printed.split('\n')]
  const at = after.findIndex((line, i) => line !== before[i])
  const line = at === -1 ? after.length : at
  return `    line ${line + 1} was ${before[line] ?? 'not there'}\n    line ${line + 1} is  ${after[line] ?? 'not there'}`
}

const examples = readdirSync(HOME).filter(file => /^\d\d-.*\.mjs$/.test(file))
finish('examples', examples.flatMap(faultsOf), `${examples.length} print what they should`)
