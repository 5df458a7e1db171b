import type { SentenceLanguage } from '../text/sentences.js'
import { dateline } from './dateline.js'

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Titles, ranks and openings of names: a name follows, never a sentence. */
const titles = setOf(`
mr mrs ms mx dr prof hon rev fr sr sra st ste mt ft messrs mmes mme mlle
gen lt col capt cmdr cpl sgt maj adm brig pvt insp supt det const
gov sen rep pres amb sec min atty dep asst assoc
vs v cf viz approx no nos pp p art sect ch vol fig ed eds trans al
`)

/** Abbreviations that may also be the last word of a sentence. */
const abbreviations = setOf(`
inc corp co ltd llc plc bros jr sr esq phd md ba ma mba bsc msc
etc e.g i.e a.m p.m am pm u.s u.k u.n e.u u.s.a d.c u.s.s.r
jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
ave blvd rd hwy bldg dept univ assn est gov ret
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo
km kg lb lbs oz ft in sq min max tel ext
`)

/** Words that begin sentences and seldom follow an abbreviation inside one. */
const openers = setOf(`
the a an this that these those there here he she it they we you i his her its their our my your who what when where
why how which in on at by for from with without after before during since until while as if although though because
but and or nor so yet however meanwhile moreover still also both many most some all no not another other such more
once earlier later now then today yesterday tomorrow last next one two three according despite under over between
among against about above across instead nevertheless nonetheless thus therefore indeed perhaps
`)

const saying = setOf(`
said says asked asks replied replies told added adds wrote writes answered answers wondered wonders quipped joked
exclaimed shouted cried demanded demands insisted insists continued continues explained explains tweeted posted
declared declares recalled recalls retorted countered inquired enquired queried
`)

export const sentenceLanguage: SentenceLanguage = { titles, abbreviations, openers, saying, dateline }

/** The commonest English function words, by which English is told from other languages. */
export const commonWords: ReadonlySet<string> = setOf(`
the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they which one
you were her all she there would their we him been has when who will more no if out so said what up its about into
than them can only other new some could time these two may then do first any my now such like our over me even most
made after also did many before must through back where much your how been those being because under between while
`)

/** Common words that no other language of the press has. */
export const ownWords: ReadonlySet<string> = setOf(`
  the and that with which this from would have been their they there were when
`)
