// Lines in the manner of news agencies. {T}, {U} teams, {P} a person, {S} a surname, {F} a first name, {I} a person with
// initials, {C} a country, {G} its code, {K} a town, {Y} a town in capitals, {V} a building, road or river, {D} a demonym,
// {L} a contest, {X} an index or a product, {A} an agency, {O} a company, {B} an institution, {M} a paper, {Q} an acronym,
// {Z} a nation's institution, {N} a league, {W} a network, {n} a number, {s} a score.

/** Politics, business, crime. */
export const NEWS = `{Y} ({A}) - {D} Prime Minister {P} said on Monday he would visit {C} next week.
{Y} ({A}) - {O} said on Friday it had agreed to buy {O} for $ {n} billion.
{Y}, Dec {n} ({A}) - {C} and {C} agreed to resume talks, a spokesman for {B} said on Sunday.
{Y}, Aug {n} ({A}) - Police in {K} arrested {n} people on Thursday.
{Y} 2020-12-0{n}
{Y} 1996-08-2{n}
{Y} — The {D} government on Tuesday rejected a proposal by {C}.
{Y}: Former president {P} will stand trial in {K}, officials said.
{K}, {C} ({A}) — {P} won the {L} on Sunday.
{K} ( {A} ) - {P} , head of the {B} , said on Monday that {C} had asked for help .
({A}) - {D} police said on Friday that {n} people had died in a fire near the {V} .
UPDATE {n}-{O} posts quarterly loss, shares fall
FACTBOX-What is known about {P}?
Factbox: {C} lifts curbs as {B} warns of new wave
Exclusive: {O} in talks to sell {D} unit to {O} - sources
{C}'s {S} says {O} deal in national interest
Shares in {O} fell {n} percent while {O} gained {n} percent in {K}.
{O} shares rose {n}% after the {D} company raised its forecast.
{O} ( {Q} .N ) rose {n} % after the {D} drugmaker said {B} had approved its treatment .
{O} said it would cut {n},000 jobs at its plants in {K} and {K} , {C} .
{O} 's rivals {O} and {O} have also been hit .
The {X} fell {n} points, or {n}.{n} percent, with {O} and {O} leading the losses .
{X} futures were up {n} % while the {X} slipped .
{O} analyst {P} said the {D} market would recover.
Analysts at {O} expect {C} to cut output.
"We see upside for {O}," said {P}, a strategist at {O} in {K}.
{P}, chief executive of {O}, told {M} that {O} was not for sale.
({K} newsroom, {n} {n} {n})
Reporting by {P} in {K} and {P} in {K}; Editing by {P}
(Reporting by {P}; Additional reporting by {P}, editing by {P})
( Reporting by {P} in {Y} ; Editing by {P} and {P} )
{P}, {A}
By {P}
{P}
"It is a big day for {C}," {D} Foreign Minister {P} told {A}.
{S}'s lawyer {P} said {S} denied the charges.
Gen {P} told reporters in {K} that the army would act.
Gen {S} and Mr {S} met Dr {P} at the office of {B} on Friday.
Gen. {P}, Dr. {P} and Prof. {P} signed the statement.
Minister {S} said Sheikh {P} had agreed.
{D} MP {P} and Senator {S} criticised Justice {P}.
Prime Minister {S}'s rivals {S} and {S} were not invited.
"It was a mistake," {S} said. "We regret it," {S} added.
{S} told the court that {S} had asked her to lie.
According to {S}, a friend of {S}, the family left {K} in May.
{S}'s wife, {P}, and their sons {F}, {F} and {F} survived.
{P}, {n}, of {K}, was arrested after {S} complained.
A party man like {S} should not have trusted {S}.
The sources said {S}'s tactics worried {S}, who declined to comment.
{F} and {F} live in {K} with their aunt {F}.
{S}, who lives in {K}, {C}, joined {O} in 2011.
{K}-based {O} said its {D} unit would close.
{O} spokeswoman {P} declined to comment.
{O} and {O} said {S} had left.
{M} said {P} , an aide to {S} , had fled .
In an interview with {M}, {S} said {C} was not ready.
{M} newspaper reported on Tuesday that {S} would resign.
{S} got {n} votes while {S} managed {n}.
The {D}-{D} ties are a model, {S} said in {K}.
{C}-{C} relations are at a low, wrote {P} in {M}.
{S} wrote on {W} and {W} that {S} was wrong.
{B} ({Q}) and {B} ({Q}) opposed the plan. The {Q} said it would sue.
The {Q} and the {Q} signed a deal with {O}.
{Q} president {P} said the {Q} had no choice.
Police in {K} said {S}, a {D} national, had been staying at a hotel in {K}.
The {Z} said {K} had been shelled.
A spokesman for the {Z} said the {Z} was ready, {M} reported.
{D} forces attacked {K}, the {Z} said.
{P} of the {Z} told {A} that {C} would respond.
{S} Says {C} Will Not Sign Deal With {O}
{O} Cuts Jobs In {K} As {C} Slows
{C} And {C} Agree To Talks After {S} Visit
{O} chief executive {P} said {O} would appeal.
The {B} said in a statement that the {B} had not been told.
{P}, a professor at the {B}, said the data from the {B} were clear.
{P}, director of the {B}, and {P} of {B} signed the letter.
Members of the {B} protested outside the {V} on Thursday.
The {B} and the {B} will meet in {K} next month.
Officials of {B} said the road from {K} to {K} and the {V} were closed.
He studied at {B} and later taught at {B} in {K}.
The fire broke out near the {V} in {K}, {C}, the {B} said.
A bus fell off the {V} into the {V} near {K}, killing {n} people.
The {B} fined {O} and {O} for rigging prices.
{P} of the {B} leads {P} of the {B} in the polls with {n} percent.
The {B} won {n} seats, the {B} {n} and the {B} {n}.
{P}, who heads the {Q}, accused the {B} of fraud.
{Y} AIRPORT CLOSED AFTER BLAST, {O} SAYS
{C} SAYS {B} TO MEET IN {Y}
{S} SAYS {C} READY FOR TALKS WITH {C}
{O} SHARES FALL AFTER {C} RULING
Prime Minister Sheikh {P} received {D} Ambassador {P} in {K}.
Defense Minister Sheikh {P} and MK {P} met Sultan {P} on Sunday.
His Highness the Amir Sheikh {P} sent a cable to King {P} of {C}.
Prof {I} of {B} and Engineer {P} spoke at the {V}.
Chief {P} and Alhaji {P} accused Pastor {P} and Governor {S} of the {B} of lies.
Lawyer {P}, of the NGO {B}, said the {Q} had failed.
The private television channel {O} TV and the newspaper {M} reported the arrest.
The pro-{C} group and the anti-{C} camp signed a truce in {K}, {C}.
The {C}-{C} border and the {K}-{K} highway have been closed, {B} said.
The government of {C} and the authorities in {K} province blamed {B}.
The {B} said {P} , {n} , had been released in {K} , {C} .
Speaking at the {V} in {K}, {S} thanked {O} and the {B} for their help.
"We are ready," {S}, the {Q} secretary general, told the {M}.
Residents of {K} and {K} told {M} that {B} had done nothing.
{C} and {C}, backed by {B}, want the {Q} to act.
The song by {P} was released by {O} in {C}.
{P}'s {O} and {P}'s {O} sued each other in {K}.
The {B} ({Q}), {B} ({Q}) and {O} will share the prize.
Mr. {S} fired Mr. {S} last week, and Ms. {S} resigned.
President {S} told Mr. {S} that {C} would pay.
President {P} and Dr. {S} did not agree, {S} said.
{S} has been outspoken in criticism of {S} and {S}.
"{S} is wrong about this," said {P}, referring to {P}.
What will {S} do if {S} wins?
{S} tweeted that {S} had lied to the {B}.
{S} campaigned in {K} , {C} , while {S} was in {K} .
{B} chief {P} resigns`.split('\n')

/** Sport: results, tables, reports, in which a town is a team and a country is a country. */
export const SPORT = `{Y} 2020-12-0{n} {T} beat {U} {s} on Saturday .
({A}) - {T} manager {P} said his side had to improve after the defeat by {U}.
{T} {n} {U} {n}
{T} {n} {U} {n}
{T} {n} , {U} {n}
{T} {n} , {U} {n} ( 10 innings )
{T} at {U}
{T} v {U}
{T} v {U} ( 1500 )
{T} v {U} , {U} v {T}
{T} v {U} at {V}
{T} vs. {U}
{T} - {U} {s}
{T} {s} {U}
{T} {s} {U} ( halftime {s} )
{T} {n} - {n} {U}
{T} {n} {U} {n} (halftime {s}). Scorers: {T} - {S} ({n}), {S} ({n}pen)
{T} {n} {n} {n} {n} {n} {n} {n}
{T} {n} {n} {n} {n} {n} {n} {n}
{n}. {T} {n} {n} {n} {n} {n}
{T} {n} {n} .{n} -
{T} {n} {n} .{n} {n} 1/2
( Tabulate under : played , won , drawn , lost , for , against , points )
{n}. {P} ({C}) {n}:{n}.{n}
{n}. {P} ( {C} ) {n}:{n}.{n}
{n}. {P} ({C}) {n} minutes {n}.{n} seconds
{n}. {P} ({G}) {O} {n}:{n}.{n}
{n}. {P} ({C}) {T} {n}:{n}.{n}
{n} - {P} ({C}) {n} {n} {n}
{n} {P} ({C}) {n} {n} {n} {n}
{n} {P} {n} {n} {n}, {P} ({C}) {n} {n} {n}
{P} ({C}) beat {P} ({C}) {s} {s}
{n} - {P} ( {C} ) beat {P} ( {C} ) {s} {s}
{P} , {C} , {n} points
{P}, {C}, {n}-under {n}
{n} {P} ({C})
{P} ({G}) {n}.{n}
{P} - {P} ({C}) {s}
{C} beat {C} by {n} wickets in {K} on Wednesday.
{C} {n} {C} {n}
{C} {s} {C}
{n}. {C} {n} {n} {n}
{C} captain {P} won the toss and elected to bat against {C}.
{C} coach {P} named a squad of {n} for the match against {C} in {K}.
At {K}: {C} {n} for {n} ({S} {n} not out, {S} {n}) v {C}
{I} c {S} b {S} {n}
{I} lbw b {S} {n}
{I} not out {n}
Bowling : {S} {n}-{n}-{n}-{n} , {S} {n}-{n}-{n}-{n} , {S} {n}-{n}-{n}-{n}
{T} : {n} for {n} ( {I} {n} ) and {n} . {U} : {n} ( {I} {n} for {n} )
{T} drew with {U} .
{T} striker {P} scored twice as they beat {U} {s} in the {L}.
{T} midfielder {P} has signed a new deal with the {L} club.
{T} beat {U} {s} on Saturday to move {n} points clear of {T}.
{T} travel to {U} on Sunday.
{T} host {U} in the {L} next week.
{T} visit {U} and {T} entertain {U} on Saturday .
{T} forward {P} scored {n} points and {T} defeated {U} {n}-{n}.
{T} , who lost to {U} last week , were held {s} by {T} .
{T} thrashed {U} {s} while {T} came from behind to win {s} at {U} .
{T} moved to {n} points , one ahead of {U} and two clear of {T} .
{T} remain bottom after a {s} home defeat by {U} .
{T} 's {P} was sent off in the {s} loss to {U} .
{T} have sacked coach {P} , the {D} club said on Monday .
{T} won {s} at {U} to stay top of the {L} , with {T} second .
Champions {T} face {U} in the semi-finals of the {L} in {K} .
Defending champion {P} of {C} beat {D} {P} {s} {s} .
Goals from {P} and {P} gave {T} a {s} win over {U} .
{P} had {n} points and {n} rebounds as {T} beat {U} {n}-{n} in {K} .
{P} hit a two-run homer and {T} edged {U} {s} .
In {K} , {P} pitched seven innings as {T} blanked {U} {s} .
At {K} , {P} threw for {n} yards to lead {T} past {U} .
{P} scored in overtime to give {T} a {s} victory over {U} .
{T} signed {P} from {U} for {n} million euros .
{T} have signed {D} defender {P} from {U} on a three-year deal .
{P} left {T} for {U} in January .
Former {T} and {C} captain {P} has died aged {n} .
{S} joined {T} from {U} in 2018 .
{S} scored from the penalty spot after {S} was fouled by {S}.
{S} put {T} ahead in the {n}th minute before {S} equalised for {U}.
{S} netted twice for {T} , {S} added a third and {S} replied for {U} .
"We deserved to win," said {T} coach {P}, whose side face {U} on Tuesday.
" {U} are a good side , " {T} boss {S} said .
{T} are {n} points ahead of {U}, who drew {s} at {T}.
Defender {P} has joined {T} on loan from {U}.
{P} threw for {n} yards as {T} beat {U} {s} in {K}.
{T} signed free agent {P} to a one-year contract.
World number one {P} of {C} beat {D} {P} {s} {s} in the final of the {L}.
{D} {P} won the {L} in {K} on Sunday.
{P} of {C} finished second and {P} of {C} third.
{P} ( {C} ) , {P} ( {C} ) , {P} ( {C} )
Formula One: {T}'s {P} on pole in {C}
Soccer-{T} beat {U} to go top
Soccer-{T} held by {U}
Soccer-{P} leaves {T} for {U}
Basketball: {T} top {U}
Baseball-{P} leads {T} past {U}
{N} roundup : {T} rally past {U}
{N} - {T} {n} , {U} {n}
Tennis-{S} into {K} final
Tennis - {S} beats {S} in {K}
Rugby-{C} recall {S} for {C} test
Cricket-{C} name {S} as captain
Golf-{S} leads {L} by two
Motor racing-{S} on pole in {C}
SOCCER - {T} BEAT {U} TO GO TOP .
SOCCER - {T} {s} {U} .
SOCCER - {D} FIRST DIVISION RESULT .
CRICKET - {C} BEAT {C} BY {n} RUNS .
CRICKET - {C} V {C} SCOREBOARD .
TENNIS - {S} REACHES FINAL IN {Y} .
BASEBALL - {T} WIN AGAIN .
BASKETBALL - {T} BEAT {U} .
GOLF - {S} LEADS IN {Y} .
RUGBY UNION - {C} NAME {S} IN SQUAD .
{S}, {n}, scored {n} goals for {T} last season.
{T} said {S} would miss the match at {U} with a knee injury.
{S} and {S} won gold for {C} at the {L}.
{P}, the {D} who joined from {T} in the summer, beat {S} to the ball.
{C}'s {P} and {C}'s {P} share the lead in {K}.
{P} ( {C} ) won the {L} at the {V} in {K} .
{T} face {U} on Saturday.
{T} manager {P} said {T} had played well against {U}.
{T} goalkeeper {P} saved a penalty as {U} lost {s} at {T}.
{T}, {U} and {T} are still in the {L}.
{C} face {C} in the {L} on Sunday, coach {P} said.
{C} lost {s} to {C} in {K}.
{C} play {C} at the {V} on Friday .
{C} qualified for the {L} after a {s} draw with {C} in {K} .
{P} Wins {L} In {K}
The match at the {V} in {K} was stopped .
The town of {K} will host the {L} next year .
The {L} will be held in {K} , {K} and {K} .
{P} was born in {K} and lives in {K} .
He played for {T}, {U} and {T} before he took charge of {U} in 2015.
After spells at {T} and {U}, {S} became assistant at {T}.
{S} turned down an approach from {T}, and {U} are without a manager.
{S} 's predecessors at {T} include {P} and {P} .
{T} boss {P} was pleased with his players.
To beat {P} was a dream for {P} , who lost to {S} in {K} .
{S} led {T} to promotion and returned to {U} .
He flew to {K} with his {T} team mates .`.split('\n')
