/**
 * Keeps package-lock.json usable everywhere: no download addresses, and an entry for every platform's binary. npm drops
 * the entries of optional packages that the registry at hand does not mirror, and then `npm ci` refuses the file.
 *
 * `npm run lockfile` checks, `npm run lockfile -- --write` completes (after an `npm install`).
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './entries.js'
import { finish } from './files.js'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface Platform {
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
}

const FILE = join(root, 'package-lock.json')
const SYSTEMS = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' ')
const PROCESSORS = 'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x x64'.split(' ')
const LIBRARIES: ReadonlyMap<string, string> = new Map([
  ['gnu', 'glibc'],
  ['musl', 'musl'],
])

/** The optional packages that some entry asks for and no entry provides, as entries. */
function missing(packages: Readonly<Record<string, Locked>>): ReadonlyMap<string, Locked & Platform> {
  const found = new Map<string, Locked & Platform>()
  for (const [path, { dev, optionalDependencies }] of Object.entries(packages))
    for (const [name, version] of Object.entries(optionalDependencies ?? {}))
      if (!homes(path, name).some(home => home in packages))
        found.set(`node_modules/${name}`, {
          version,
          ...platformOf(name),
          ...(dev && { dev }),
          optional: true,
        } as const)
  return found
}

/** Where Node would look for a package from inside another, nearest first. */
function homes(path: string, name: string): readonly string[] {
  const parts = path.split(/\/?node_modules\//).filter(part => part !== '')
  return parts
    .map((_, at) => parts.slice(0, parts.length - at))
    .concat([[]])
    .map(above => [...above, name].map(part => `node_modules/${part}`).join('/'))
}

/** `@rollup/rollup-linux-arm-gnueabihf` runs on linux, arm, glibc. */
function platformOf(name: string): Platform {
  const words = name.split(/[/-]/).map(word => word.replace(/eabi(hf)?$/, ''))
  const cpu = words.filter(word => PROCESSORS.includes(word))
  const os = words.filter(word => SYSTEMS.includes(word))
  const libc = os.includes('linux') ? words.flatMap(word => LIBRARIES.get(word) ?? []) : []
  return { ...(cpu.length && { cpu }), ...(libc.length && { libc }), ...(os.length && { os }) }
}

const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync(FILE, 'utf8'))
const additions = missing(lock.packages)
if (process.argv.includes('--write')) {
  const entries = Object.entries({ ...lock.packages, ...Object.fromEntries(additions) })
  lock.packages = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`lockfile: ${additions.size} entries added`)
} else {
  const addresses = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)
  const faults = [
    ...addresses.map(([path]) => `${path} carries a download address`),
    ...[...additions.keys()].map(path => `${path} is missing`),
  ]
  finish('lockfile', faults, `${Object.keys(lock.packages).length} packages for every platform`)
}
