/**
 * The peer's own Python: a virtual environment beside this file, made on first use and whenever the versions change.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const VENV = fileURLToPath(new URL('./.venv', import.meta.url))
const REQUIREMENTS = fileURLToPath(new URL('./requirements.txt', import.meta.url))
const INSTALLED = `${VENV}/installed.txt`

/** The interpreter that has the peer, with every package at the version of requirements.txt. */
export function peerPython(): string {
  const python = `${VENV}/bin/python`
  const wanted = readFileSync(REQUIREMENTS, 'utf8')
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === wanted) return python
  console.error('Setting up the peer (Python 3.11 or later, packages from PyPI) in bench/peers/.venv ...')
  execFileSync('python3', ['-m', 'venv', '--clear', VENV], { stdio: ['ignore', 'ignore', 'inherit'] })
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', '-r', REQUIREMENTS], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(INSTALLED, wanted)
  return python
}

/** The packages with their versions, the peer first, and the Python that runs them. */
export function peerVersions(python: string): readonly [string, ...string[]] {
  const [peer, ...others] = readFileSync(REQUIREMENTS, 'utf8')
    .split('\n')
    .filter(line => /^[a-z]/.test(line))
    .map(line => line.replace('==', ' '))
  return [peer!, ...others, execFileSync(python, ['--version'], { encoding: 'utf8' }).trim()]
}
