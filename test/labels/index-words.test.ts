import { INDEX_WORDS } from '../../src/labels/index-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

itSpeaksBothLanguages(INDEX_WORDS)
