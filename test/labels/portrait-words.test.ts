import { PORTRAIT_WORDS } from '../../src/labels/portrait-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

itSpeaksBothLanguages(PORTRAIT_WORDS)
