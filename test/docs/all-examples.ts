import { existsSync, readFileSync } from 'node:fs'
import { sourceFiles } from '../../scripts/files.js'
import { docCommentExamples, type Example, markdownExamples } from './extract.js'

/** Every example of README.md, docs and the doc comments of src. */
export function allExamples(): readonly Example[] {
  const docs = existsSync('docs') ? sourceFiles('docs', '.md') : []
  const guides = ['README.md', ...docs.filter(file => !file.startsWith('docs/reference/'))]
  return [
    ...guides.flatMap(file => markdownExamples(file, readFileSync(file, 'utf8'))),
    ...sourceFiles('src').flatMap(file => docCommentExamples(file, readFileSync(file, 'utf8'))),
  ]
}
