import { TREATMENT_WORDS } from '../../src/labels/treatment-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

itSpeaksBothLanguages(TREATMENT_WORDS)
