import { STAKEHOLDER_WORDS } from '../../src/labels/stakeholder-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

itSpeaksBothLanguages(STAKEHOLDER_WORDS)
