/**
 * The peers' own Pythons: virtual environments beside this file, made on first use and whenever the versions change.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A peer with a Python of its own. */
export type PeerName =
  | 'clustering'
  | 'lifetimes'
  | 'migration'
  | 'pathModel'
  | 'project'
  | 'pymc'
  | 'returns'
  | 'scoring'
  | 'survival'

const FILES: Readonly<Record<PeerName, { readonly folder: string; readonly requirements: string }>> = {
  clustering: { folder: './.venv-clustering', requirements: './requirements-clustering.txt' },
  lifetimes: { folder: './.venv', requirements: './requirements.txt' },
  migration: { folder: './.venv-migration', requirements: './requirements-migration.txt' },
  pathModel: { folder: './.venv-path-model', requirements: './requirements-path-model.txt' },
  project: { folder: './.venv-project', requirements: './requirements-project.txt' },
  pymc: { folder: './.venv-pymc', requirements: './requirements-pymc.txt' },
  returns: { folder: './.venv-returns', requirements: './requirements-returns.txt' },
  scoring: { folder: './.venv-scoring', requirements: './requirements-scoring.txt' },
  survival: { folder: './.venv-survival', requirements: './requirements-survival.txt' },
}

const pathTo = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** The interpreter that has the peer, with every package at the version of its requirements. */
export function peerPython(peer: PeerName = 'lifetimes'): string {
  const folder = pathTo(FILES[peer].folder)
  const requirements = pathTo(FILES[peer].requirements)
  const installed = `${folder}/installed.txt`
  const python = `${folder}/bin/python`
  const wanted = readFileSync(requirements, 'utf8')
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return python
  console.error(`Setting up ${peer} (Python 3.11 or later, packages from PyPI) in bench/peers ...`)
  execFileSync('python3', ['-m', 'venv', '--clear', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', '-r', requirements], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(installed, wanted)
  return python
}

/** The packages with their versions, the peer first, and the Python that runs them. */
export function peerVersions(python: string): readonly [string, ...string[]] {
  const [peer, ...others] = readFileSync(pathTo(FILES.lifetimes.requirements), 'utf8')
    .split('\n')
    .filter(line => /^[a-z]/.test(line))
    .map(line => line.replace('==', ' '))
  return [peer!, ...others, execFileSync(python, ['--version'], { encoding: 'utf8' }).trim()]
}
