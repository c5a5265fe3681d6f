/**
 * docs/agreement.md: our answers beside those of papers, peers and references, generated from the golden run.
 *
 * `npm run agreement` writes it, `npm run agreement -- --check` compares. Without the golden records it does neither and
 * says so.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readJudged } from './agreement/judged.js'
import { page } from './agreement/page.js'
import { root } from './entries.js'
import { finish } from './files.js'

const GOLDENS = resolve(root, process.env['CLIENTELE_GOLDENS'] ?? '../shared/goldens')
const PAGE = join(root, 'docs/agreement.md')
const LEDGER = join(root, 'reports/golden')

/** Runs the golden tests, which leave their answers in the ledger; says whether all of them passed. */
function runGoldens(): boolean {
  rmSync(LEDGER, { recursive: true, force: true })
  const { status, stdout, stderr } = spawnSync('npx', ['vitest', 'run', 'test/golden'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CLIENTELE_LEDGER: LEDGER },
  })
  if (status !== 0) console.error(stdout, stderr)
  return status === 0
}

function faultsOf(text: string): readonly string[] {
  const same = existsSync(PAGE) && readFileSync(PAGE, 'utf8') === text
  return same ? [] : ['docs/agreement.md is not what the golden run finds: npm run agreement']
}

if (!existsSync(GOLDENS)) console.log('agreement: skipped, no golden records in CLIENTELE_GOLDENS (../shared/goldens)')
else if (!runGoldens()) finish('agreement', ['the golden tests fail'], '')
else {
  const entries = readJudged(LEDGER)
  const text = page(entries)
  if (!process.argv.includes('--check')) writeFileSync(PAGE, text)
  finish('agreement', faultsOf(text), `docs/agreement.md says what ${entries.length} records find`)
}
