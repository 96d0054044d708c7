import type { Gender } from '../../speaker-words.ts'
import { wordList, wordSet } from '../../words.ts'

const MALE = `man men boy boys father fathers dad son sons brother brothers husband husbands uncle nephew grandfather
  grandson king prince duke lord sir gentleman gentlemen guy guys boyfriend actor waiter policeman fireman chairman
  congressman congressmen businessman spokesman spokesmen sportsman cameraman fisherman businessmen salesman anchorman
  craftsman monk priest bishop pope father-in-law widower landlord groom stepfather`
const FEMALE = `woman women girl girls mother mothers mum mom daughter daughters sister sisters wife wives aunt niece
  grandmother granddaughter queen princess duchess lady ladies girlfriend actress waitress policewoman chairwoman
  congresswoman congresswomen businesswoman spokeswoman spokeswomen sportswoman nun widow landlady bride heroine hostess
  stepmother mother-in-law`
const BOTH = `person people individual individuals adult adults child children kid kids baby teen teens parent parents
  friend friends partner spouse cousin relative relatives neighbour neighbours neighbor neighbors colleague colleagues
  fan fans guest guests host victim victims survivor survivors suspect suspects witness witnesses patient patients
  student students pupil pupils resident residents local locals voter voters protester protesters demonstrator
  demonstrators migrant migrants refugee refugees passenger passengers customer customers user users viewer viewers
  reader readers member members staff staffer staffers aide aides adviser advisers advisor advisors official officials
  officer officers source sources spokesperson spokespeople representative representatives expert experts analyst
  analysts critic critics opponent opponents supporter supporters ally allies activist activists campaigner campaigners
  lawmaker lawmakers legislator legislators politician politicians senator senators president vice-president premier
  chancellor minister ministers secretary governor mayor ambassador diplomat diplomats envoy leader leaders chief chiefs
  boss bosses head heads chair director directors ceo cfo coo founder co-founder executive executives chairperson manager managers coach
  coaches captain captains skipper trainer player players striker midfielder defender goalkeeper golfer golfers athlete
  champion champions winner medallist rider driver drivers pilot pilots judge judges justice lawyer lawyers attorney
  attorneys solicitor barrister prosecutor prosecutors sheriff detective detectives inspector constable sergeant
  lieutenant captain colonel major general admiral commander soldier soldiers fighter fighters troops veteran veterans
  prisoner prisoners inmate hostage hostages gunman terrorist rebel rebels militant militants doctor doctors nurse nurses
  surgeon physician scientist scientists researcher researchers professor professors scholar economist historian
  philosopher teacher teachers principal headteacher author authors writer writers novelist poet journalist journalists
  reporter reporters correspondent correspondents columnist editor editors blogger presenter broadcaster commentator
  anchor photographer filmmaker producer singer singers musician rapper star stars actor actors comedian artist
  artists designer model dancer engineer engineers developer developers worker workers employee employees employer farmer
  farmers fisherman builder mechanic electrician plumber nanny chef cook banker bankers trader traders investor investors
  broker entrepreneur billionaire millionaire owner owners landlord tenant shopper candidate candidates nominee
  incumbent opponent rival rivals predecessor successor deputy assistant volunteer volunteers caller voice creator
  inventor architect organiser organisers organizer organizers Democrat republican democrats republicans democrat
  conservative conservatives liberal liberals mp mps councillor councillors congressperson rep sen pm delegate delegates
  constituent constituents pollster pollsters strategist strategists surrogate octogenarian
  crew pair couple trio duo newcomer veteran legend hero nurse firefighter firefighters paramedic policeman cop cops agent agents guard
  guards detainee detainees defendant defendants plaintiff plaintiffs magistrate ombudsman referee dissident dissidents
  exile rescuer rescuers participant participants respondents attendee commuter motorist retiree chairs cardinal bishops
  bystander bystanders tourist tourists visitor visitors seller shopkeeper teenager teenagers toddler youngster youth pensioner american briton frenchman`

export const persons: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...wordList(BOTH).map((word): [string, undefined] => [word.toLowerCase(), undefined]),
  ...wordList(MALE).map((word): [string, Gender] => [word, 'm']),
  ...wordList(FEMALE).map((word): [string, Gender] => [word, 'f']),
])

export const personEndings =
  wordList(`ist ists man men woman women person people maker makers holder holders keeper keepers
  worker workers player players leader leaders goer goers ologist ologists ician icians ographer ographers year-old
  year-olds boss`)

export const impersonals = wordSet('talisman')

export const generic =
  wordSet(`man woman boy girl official officer spokesman spokeswoman spokesperson person source leader
  politician expert author writer star year-old teenager lady billionaire millionaire actor actress singer rapper player
  striker midfielder defender goalkeeper golfer filmmaker comedian novelist musician driver rider athlete manager coach
  skipper captain champion tycoon entrepreneur lawmaker congressman congresswoman candidate suspect republican democrat
  conservative liberal artist performer veteran regulator watchdog
  company firm group organisation organization agency team club party network charity airline retailer startup business
  ngo nonprofit automaker brand giant
     institute foundation broadcaster institution lender`)

export const firms = wordSet(
  'company firm giant maker retailer automaker carmaker chipmaker drugmaker airline brand publisher operator',
)

export const organs = wordSet('state government executive diplomacy treasury')

export const kin =
  wordSet(`mother father mum mom dad parents wife husband son daughter brother sister uncle aunt cousin
  nephew niece grandmother grandfather grandson granddaughter girlfriend boyfriend partner spouse fiancé fiancée fiance
  fiancee widow family friend friends colleague colleagues neighbour neighbor lawyer attorney spokesman spokeswoman
  spokesperson boss brothers sisters sons daughters children team agent publicist representative`)

export const groups =
  wordSet(`company companies firm firms group groups organisation organization corporation startup
  business bank airline retailer manufacturer carmaker maker publisher studio network channel club team side squad party
  government administration cabinet parliament congress senate house council commission committee court ministry
  department office agency authority authorities bureau police force army navy military guard union federation
  association institute foundation charity university college school hospital church museum think-tank watchdog regulator
  body panel board coalition alliance movement community media press newspaper newspapers paper magazine outlet broadcaster
  website site tabloid daily weekly state states country nation city region regime kremlin pentagon campaign center centre
  service services tribunal jury band family crowd public industry sector delegation embassy consulate fund staff
  management leadership opposition majority minority populace population intelligence ngo nonprofit automaker chipmaker
  mission drugmaker lender insurer operator brewer conglomerate subsidiary consortium consultancy giant banks airlines teams clubs
  parties unions agencies ministries universities
  treasury defense defence prosecution`)

export const writings =
  wordSet(`report reports statement survey surveys poll polls study studies article editorial post
  posts tweet tweets message messages letter email emails memo note notice document documents brief lawsuit complaint
  indictment affidavit filing ruling order review book paper bulletin release caption headline sign signs banner placard
  slogan advert ad website page question questions answer request petition resolution bill law text texts data figures statistics estimates projections
  results research analysis account accounts records record manual guidelines testimony faqs comment comments rumours
  rumors allegations reviews transcript communique communiqué dispatch`)

export const times =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december day days week weeks month months year years morning afternoon evening
  night today yesterday tomorrow hour hours minute minutes time times moment season summer winter spring autumn weekend
  century decade am pm later earlier christmas easter thanksgiving`)

export const demonyms =
  wordSet(`american americans briton brit englishman englishwoman scot scotsman welshman irishman irishwoman
  frenchman frenchwoman german italian spaniard portuguese swiss belgian dutchman dutchwoman austrian dane swede norwegian
  finn icelander pole czech slovak hungarian romanian bulgarian greek turk russian ukrainian belarusian serb croat bosnian
  albanian israeli palestinian lebanese syrian iraqi iranian saudi egyptian moroccan algerian tunisian libyan senegalese
  malian ivorian cameroonian congolese nigerian kenyan ethiopian ghanaian south_african indian pakistani afghan chinese
  japanese korean vietnamese thai indonesian filipino australian kiwi new_zealander canadian mexican brazilian argentine
  argentinian chilean colombian venezuelan cuban londoner parisian catalan basque corsican texan californian new_yorker
  welsh scottish northern_irishman estonian latvian lithuanian ugandan zimbabwean jamaican bahamian democrat republican
  conservative liberal`)
