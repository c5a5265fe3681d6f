/**
 * THIRD_PARTY_NOTICES.md: the licences of everything the build takes into dist. The packages and files are read from
 * the same bundle the build makes, the words from their own files, so that none is forgotten.
 *
 * `npm run notices` compares, `npm run notices -- --write` writes.
 *
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './entries.js'
import { finish } from './files.js'
import { nativeStdlib } from './stdlib-plugin.js'

const FILE = join(root, 'THIRD_PARTY_NOTICES.md')

const INTRODUCTION = `\`dist/numeric/stdlib/\` contains code of the packages below, unchanged but for the elementary functions, typed-array
and property helpers that scripts/stdlib-plugin.ts replaces with those of the JavaScript engine. The packages that
clientele depends on are installed beside it and carry their own licences.`

interface Package {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly folder: string
}

/** The files of other packages that end up in dist, relative to the project. */
async function bundledFiles(...sources: readonly string[]): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: sources.map(source => join(root, 'src', source)),
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    mainFields: ['module', 'main'],
    metafile: true,
    write: false,
    plugins: [nativeStdlib()],
  })
  const inputs = Object.values(metafile.outputs).flatMap(output => Object.keys(output.inputs))
  return [...new Set(inputs.filter(file => file.startsWith('node_modules/')))].sort()
}

function packagesOf(files: readonly string[]): readonly Package[] {
  const folders = new Set(files.map(file => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? file))
  return [...folders].map(folder => ({
    folder,
    ...JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
  }))
}

/** The notices of earlier authors inside a source file: what follows "## Notice" in its licence comment. */
function earlierNotice(file: string): string | undefined {
  const text = readFileSync(join(root, file), 'utf8')
  const comment = /^\/\*\*[\s\S]*?\*\//.exec(text)?.[0] ?? ''
  const notice = /## Notice\s*\n([\s\S]*?)\*\/$/.exec(comment)?.[1]
  const words = notice?.replaceAll(/^\* ?/gm, '').trim()
  // One source file forgets to close its fence.
  return words && words.split('```').length % 2 === 0 ? `${words}\n\`\`\`` : words
}

/** The texts that several files share, each once, with the packages that carry it. */
function shared(texts: readonly (readonly [name: string, text: string])[]): ReadonlyMap<string, readonly string[]> {
  const homes = new Map<string, string[]>()
  for (const [name, text] of texts) homes.set(text, [...(homes.get(text) ?? []), name])
  return new Map([...homes].map(([text, names]) => [text, [...new Set(names)].sort()]))
}

/** Packages with a licence each, said once where several have the same words. */
function licences(files: readonly string[]): string {
  const packages = packagesOf(files)
  const texts = packages.flatMap(({ name, folder }): (readonly [string, string])[] => {
    const path = ['LICENSE', 'LICENSE.md', 'license'].map(file => join(root, folder, file)).find(existsSync)
    return path === undefined ? [] : [[name, readFileSync(path, 'utf8').trim()]]
  })
  return [
    '## Packages of trend curves',
    '`dist/statistics/trend/curve-fits.js` contains code of the packages below, unchanged.',
    packages.map(({ name, version, license }) => `- ${name} ${version} (${license})`).join('\n'),
    ...[...shared(texts)].map(([text, names]) => `${names.join(', ')}:\n\n${quote(text)}`),
  ].join('\n\n')
}

function notices(files: readonly string[]): string {
  const packages = packagesOf(files)
  const texts = (file: string) =>
    packages.flatMap(({ name, folder }): (readonly [string, string])[] => {
      const path = join(root, folder, file)
      return existsSync(path) ? [[name, readFileSync(path, 'utf8').trim()]] : []
    })
  const [common = '', ...others] = byUse(texts('LICENSE'))
  const earlier = files.flatMap((file): (readonly [string, string])[] => {
    const notice = earlierNotice(file)
    return notice ? [[`\`${file.replace(/^node_modules\//, '')}\``, notice]] : []
  })
  const all = shared(texts('LICENSE'))
  return [
    '# Third-party notices',
    INTRODUCTION,
    '## Packages',
    packages.map(({ name, version, license }) => `- ${name} ${version} (${license})`).join('\n'),
    '## Notices',
    ...byUse(texts('NOTICE')).map(quote),
    '## Licence of all packages above',
    quote(common),
    '## Added by some packages',
    ...others.map(text => `${namesOf(all, text)}:\n\n${quote(text.replace(common, '').trim())}`),
    '## Earlier works that some files follow',
    ...[...shared(earlier)].map(([text, names]) => `${names.join(', ')}:\n\n${text}`),
  ]
    .join('\n\n')
    .concat('\n')
}

/** The distinct texts, the most carried first. */
function byUse(texts: readonly (readonly [name: string, text: string])[]): readonly string[] {
  return [...shared(texts)].toSorted(([, a], [, b]) => b.length - a.length).map(([text]) => text)
}

function namesOf(all: ReadonlyMap<string, readonly string[]>, text: string): string {
  return (all.get(text) ?? []).join(', ')
}

function quote(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``
}

const stdlib = notices(await bundledFiles('numeric/stdlib/gamma-family.ts', 'numeric/stdlib/incomplete.ts'))
const text = `${stdlib}\n${licences(await bundledFiles('statistics/trend/curve-fits.ts'))}\n`
if (process.argv.includes('--write')) writeFileSync(FILE, text)
const same = existsSync(FILE) && readFileSync(FILE, 'utf8') === text
finish(
  'notices',
  same ? [] : ['THIRD_PARTY_NOTICES.md is not what the bundle asks for'],
  'all bundled code is credited',
)
