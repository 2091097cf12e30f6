/**
 * English words that are used alike, as `tokenise` gives them: a word and, behind it, those of its kin that follow it in the
 * alphabet, a line. Made by `npm run lexicon` from the word vectors GloVe 6B (Pennington, Socher, Manning 2014; Public Domain
 * Dedication and License 1.0) of words that WordNet 3.1 (Princeton University) knows as no names.
 */
export const englishKin = `
aa aaa
aback amazed amused appalled astonished astounded awed disheartened dismayed miffed mortified mystified perplexed perturbed puzzled startled surprised unimpressed
abalone halibut
abandon forsake
abandoned derelict
abbess abbot benedictine convent
abbey abbot benedictine manor monastery priory
abbot benedictine monastery monk rector
abbreviated humid
abbreviation acronym adjective epithet nickname phrase portmanteau prefix
abdomen buttock chest forehead neck pelvis thorax throat torso
abdominal ankle bleeding chest cramp cranial discomfort elbow groin knee muscle pain pelvic shoulder sinus soreness spasm stomach surgery thigh thoracic vomiting
abduct assassinate extort harass kidnap kill maim seduce
abducting fondling killing strangling torturing
abduction disappearance kidnap kidnapping murder rape slaying
abductor captor kidnapper ransom
abhor despise
abide accordance adhere comply enforce flout scrupulously strictly uphold
abiding unshakable
abject squalor
ablaze alight
able find manage try unable willing
ably admirably brilliantly expertly magnificently shrewdly skillfully splendidly superbly utilized vocally
abnormal abnormality
abnormality chromosomal congenital defect deformity lesion neurological
abnormally exceptionally unusually
aboard astronaut cargo crew plane sailor ship vessel
abolish amend eliminate enact impose reintroduce repeal
abolishment abolition
abolition repeal slavery
abominable appalling atrocious dastardly deplorable despicable disgraceful heinous horrendous horrible odious
aboriginal aborigine indigenous
abortion contraception euthanasia gay
abortive unsuccessful
abound pitfall
about around some
above below
abrasive combative
abridged audiobook
abroad oversea
abrupt departure gradual reversal sudden unexpected untimely
abruptly briefly temporarily
abscess aneurysm
absentee ballot invalid registration uncounted voting
absolutely manifestly nothing obviously pretty really totally truly unbelievable utterly
absolution penance redemption sacrament
absolve absolved exonerate
absolved exonerated
absorbed merged reorganized
abstract abstraction conceptual cubist expressionism expressionist figurative geometric geometrical
abstraction expressionism realism surrealism
absurd baseless grotesque groundless idiotic illogical implausible incomprehensible laughable ludicrous nonsensical outlandish outrageous preposterous ridiculous scandalous silly unacceptable unjustified untrue
absurdity silliness
absurdly alarmingly amazingly amusingly astonishingly awfully charmingly comically comparatively curiously deceptively deliciously delightfully disturbingly embarrassingly exceedingly extraordinarily frighteningly hilariously impossibly improbably insanely oddly outrageously ridiculously shockingly startlingly stunningly unbelievably uncommonly unreasonably weirdly wickedly
abundance abundant
abundant ample plentiful
abuse abuser allegation harassment misconduct mistreatment molestation pedophilia rape sex sexual
abused harassed mistreated raped sexually tortured
abuser addict offender prostitute
abusive stepfather
abut adjoin bisect encompass straddle
abuzz buzzing
abysmal appalling dismal miserable pitiful woeful wretched
abyss precipice
acacia eucalyptus
academic graduate postgraduate scholarly undergraduate
academically artistically gifted intellectually proficient
accede ratify
accelerate accelerated hasten intensify
accelerated gradual
acceleration deceleration
accent accented dialect drawl pronunciation twang
accentuate delineate emphasise
accept accepted agree refuse reject
accepted graciously grudgingly rejected
accessibility responsiveness
accessible approachable convenient inaccessible
accession ratification
accessory apparel appliance clothe clothing cosmetic designer footwear furnishing furniture handbag jewellery jewelry shoe toiletry
accident collision crash derailment explosion fatal incident mishap
accidental fatal inadvertent unintentional
accidentally fatally inadvertently intentionally mistakenly unintentionally unknowingly unwittingly
acclaim accolade notoriety plaudit praise renown
accolade award kudo plaudit praise
accommodate accommodating cater seating
accommodation amenity dining hostel lodging
accompanied accompany accompanying
accompaniment choral flute instrumental orchestra orchestral percussion piano soloist
accompanist arranger organist pianist soloist understudy violinist
accompany accompanying
accomplice attacker conspirator defendant ringleader suspect
accomplish accomplished achieve realize
accomplishment achievement
accord agreement compromise pact peace treaty wye
accordingly differently
accordion banjo bass cello clarinet fiddle flute guitar harmonica harpsichord keyboard mandolin oboe percussion piano saxophone trombone trumpet ukulele violin virtuoso
accountability fairness oversight transparency
accountable criminally
accountancy profession
accountant bookkeeper paralegal schoolteacher stockbroker
accounting bookkeeping
accreditation accredited certification
accrue accrued
accrued accumulated unpaid
accumulate outperform
accuracy completeness measurement reliability
accurate inaccurate precise reliable
accurately calculate calculated correctly objectively precisely
accusation allegation alleged baseless bribery charge claim groundless plagiarism unfounded unsubstantiated wrongdoing
accuse accused accusing allege
accused accusing alleged allegedly charge charged
accuser molestation
accustomed enamored unaccustomed
acerbic caustic combative deadpan droll humorous idiosyncratic incisive insightful irascible irreverent laconic offbeat opinionated outspoken pugnacious sarcastic sardonic satiric strident vitriolic witty wry
acetaminophen aspirin ibuprofen
acetate bromide cellulose chloride ethyl
acetic acid lactic sulfuric
acetone methanol peroxide
acetylcholine dopamine glutamate neurotransmitter norepinephrine serotonin
ache aching
achievable attainable doable feasible unattainable
achieve attain strive striving
achievement attainment award excellence
acid amino fatty lactic nitric reflux sulfuric
acidic alkaline aqueous
acidity sweetness tannin
acknowledge admit concede
acknowledged asserted
acknowledgement acknowledgment affirmation
acknowledgment apology
acne arthritis psoriasis
acolyte retinue
acoustic drum guitar instrumentation percussion synthesizer
acquire acquired acquiring buy purchase sell
acquired acquiring
acquisition merger purchase takeover
acquit convict indict jury
acquittal acquitted conviction exoneration jury mistrial prosecution retrial trial verdict
acquitted charge charged conviction defendant exonerated felony guilty jury manslaughter misdemeanor murder prosecution prosecutor retrial trial
acre acreage farmland hectare
acreage arable cultivated farmland hectare sown
acrid pungent smell smoke
acrimonious bitter bruising contentious fractious messy protracted rancorous stormy tempestuous testy tumultuous
acrimony animosity bickering bitterness disagreement discord dissension mistrust rancor recrimination wrangling
acrobatic superb
acronym phrase
acrylic canva latex paint resin
actin filament
activate activated activating
activated inactivated
activating activation
activation apoptosis inhibition receptor
actively aggressively energetically passively
activism advocacy environmentalism
activist advocate blogger campaigner demonstrator dissident protester
actor actress comedian filmmaker screenwriter starred
actress starred
actual exact
actually never presumably probably somehow supposedly
acumen charisma expertise prowess skill tact
acupuncture massage therapy
acute atypical bronchitis chronic complication diarrhea diarrhoea disease illness infection pneumonia respiratory sar severe suffering symptom syndrome
acutely keenly mindful profoundly understandably
ad advertising
adage dictum proverb
adamant adamantly unconvinced
adamantly ardently categorically emphatically fiercely flatly opposed staunchly steadfastly strenuously tacitly vehemently vocally vociferously
adapt adjust cope evolve innovate integrate
adaptability flexibility resilience resiliency resourcefulness robustness tenacity versatility
adaptable agile resourceful
adaptation adapted adaption directed novel screenplay sequel thriller
adapted screenplay
adapter bluetooth interface usb
adaption dramatization
add broth combine garlic onion parsley sauce sprinkle stir stirring
addict addicted addiction methadone prostitute
addicted addiction heroin
addiction alcohol alcoholism drug heroin
addictive nicotine
additional extra
additionally furthermore lastly
address addressed
adept nimble resourceful skilled skillful
adequate ample inadequate insufficient potable proper provide sufficient
adequately appropriately inadequately properly
adhere adherence conform scrupulously strictly uphold
adherence strict
adherent believer follower
adjacent adjoin located
adjective derivation epithet noun phrase plural suffix verb
adjoin bisect
adjourn adjournment convene postpone recess reconvene
adjournment recess
adjudication arbitration
adjunct assistant associate lecturer tenured
adjust readjust
adjusted seasonally
adjutant brigadier chaplain colonel commandant commissary lieutenant quartermaster regimental
administer dispense prescribe
administratively divided geographically
admirable commendable impressive laudable remarkable
admirably beautifully brilliantly courageously fantastically flawlessly impressively magnificently marvelously memorably nicely splendidly superbly transparently
admiral battleship colonel command commandant commander commanding cruiser destroyer fleet lieutenant navy
admiration adulation affection antipathy appreciation astonishment awe derision disdain displeasure distaste enthusiasm generosity gratitude grudging indignation loyalty praise reverence scorn sympathy
admire admired adore applaud appreciate commend despise
admired adored appreciated despised detested esteemed idolized respected
admirer backer
admissible hearsay inadmissible
admit confess
admittedly amazingly astonishingly curiously interestingly
admonition exhortation
adolescence adulthood childhood infancy puberty
adolescent teen teenage
adopt adopted enact implement introduce propose
adoptive daughter doting fiancee grandmother grandparent mother niece parent relative sibling stepfather stepmother
adorable cute perky spunky
adore despise
adored despised detested idolized loved
adoring boisterous cheering crowd expectant throng
adorn adorned decorate
adorned decorated draped elaborately embossed engraved framed gleaming multicolored ornate oversized painted patterned plastered sculpted
adrenal gland pituitary
ads advertise advertisement advertising poster
adulation derision scorn
adulterous extramarital incestuous tryst unfaithful
adultery blasphemy charge incest prostitution punishable sodomy
adulthood infancy puberty
advancer gainer riser
advantageous desirable mutually strategically
adventure fantasy trek
adventurer naturalist storyteller yachtsman
adventurous enterprising imaginative individualistic
adversary ally foe
adverse impact
adversely affect affected affecting detrimental impacted impair negatively severely
advert advertisement
advertise advertised advertisement peddle publicize
advertised advertisement
advertisement advertising pamphlet poster promotional
advertiser customer marketer reader subscriber viewer
advertising copywriter marketing merchandising
advisable preferable
advise advised ask consult inform instruct recommend
adviser advisor confidant confidante speechwriter
advisor confidant
advocacy advocate nonprofit
advocate campaigner environmentalist proponent
aegis destroyer warship
aerial reconnaissance unmanned
aerobatic glider
aerobic anaerobic exercise
aerodrome airfield
aeronautic aeronautical aerospace astronautic aviation
aeronautical aerospace aviation engineering
aeroplane aircraft
aerosol spray
aerospace automotive aviation
aesthetic esthetic
aesthetically architecturally artistically culturally pleasing
affable amiable approachable boyish cantankerous charming combative easygoing ebullient energetic erudite feisty folksy genial gregarious gruff irascible jovial laconic likable likeable mannered opinionated personable portly pugnacious studious suave taciturn talkative unassuming unflappable unpretentious urbane vivacious
affect affected affecting devastate impair
affected affecting afflicted impacted
affection antipathy disdain empathy generosity gratitude kindness loyalty reverence sympathy warmth
affectionate playful respectful
affectionately colloquially derisively fondly generically humorously informally jokingly popularly
affidavit document indictment memo unsealed
affiliate affiliation
affine algebraic euclidean invariant orthogonal symmetric topological
affirm emphasise proclaim reaffirm reiterate uphold
affirmation reaffirmation
affirmative segregation
affixed attached bearing decal embossed engraved inscribed plaque
afflicted bedridden disease infected ravaged stricken sufferer suffering
affliction incurable malady
affluence backwardness opulence prosperity
affluent clientele suburban suburbanite upscale wealthy
afford pretend subsidize
affordable cheap inexpensive
afforestation alleviation beautification reforestation
affront insult
aficionado enthusiast hobbyist purist
afield farther
afraid know pretend scared want wanting worried
afresh anew
aft bulkhead deck fuselage starboard superstructure turret
after before early following later shortly
aftermath devastating devastation fallout wake
afternoon evening midafternoon midday morning night noon yesterday
aftershock earthquake jolted magnitude quake seismologist temblor tremor
afterthought oxymoron
afterward later shortly thereafter
again later soon then
age aged
ageing aging
agency bss
agent informant provocateur undercover
agglomeration conurbation
aggravate ameliorate complicate escalate exacerbate heighten inflame inflaming provoke worsen
aggravated felony manslaughter misdemeanor rape
aggravation inconvenience
aggregate draw
aggregation aggregator
aggregator rotten
aggressive agile assertive proactive ruthless vigorous
aggressively energetically ferociously forcefully furiously intensively relentlessly viciously vigorously
aggressiveness ardor assertiveness athleticism boldness ferocity physicality poise professionalism prowess quickness resourcefulness ruthlessness sophistication tenacity toughness versatility
aggressor enemy
agile industrious intelligent nimble resourceful skillful versatile
agility athleticism dexterity durability endurance quickness stamina tenacity toughness versatility
agitated angry annoyed despondent disoriented exasperated flustered impatient indignant irate irritated visibly
agitator troublemaker
agnostic atheist
ago decade last year
agonist antagonist receptor
agonized agonizing
agonizing excruciating interminable torturous
agony anguish grief
agrarian socialist
agree agreed decide disagree negotiate prefer propose reject willing
agreeable amiable amicable approachable congenial hospitable
agreement deal framework negotiation pact signed talk treaty truce
agricultural agriculture crop farm farmer farming forestry horticulture husbandry mechanization sugarcane
agriculture aquaculture crop farming fishery forestry horticulture husbandry livestock
agronomist entomologist
aid assistance humanitarian relief
aide rove staffer
aikido judo karate
ailing beloved crippled
ailment arthritis asthma bronchitis cancer chronic complication debilitating diabete emphysema illness pneumonia respiratory suffering symptom
aim objective
aimless carefree
aimlessly briskly wander wandering
airborne battalion brigade expeditionary infantry paratrooper
aircraft airframe airplane flying helicopter jet pilot plane reconnaissance squadron turboprop warplane
aired airing broadcast channel episode filmed newscast nickelodeon rebroadcast telecast television tv
airfare lodging sightseeing
airfield airstrip
airforce navy
airing broadcast channel newscast nickelodeon rebroadcast rerun simulcast telecast
airline airway flight stewardess
airliner airplane flight hijack hijacking jetliner plane turboprop
airman serviceman
airplane cargo chopper crash flight flying hangar helicopter jetliner pilot piloting plane turboprop
airspace overflight
airtight freezer refrigerated
airtime airwave
airway carrier flight
airworthiness certificate
airy spacious
alarm siren warning
alarmed angered annoyed appalled astonished baffled bewildered disheartened dismayed enraged fascinated frightened frustrated horrified incensed infuriated irritated miffed mystified outraged perplexed perturbed puzzled shocked skeptical skittish startled stunned surprised unnerved worried
alarming alarmingly disturbing frightening troubling worrisome
alarmingly astonishingly comparatively dangerously disturbingly exceedingly frighteningly perilously remarkably shockingly unacceptably
alas fortunately thankfully
album band cd compilation debut demo label recorded recording reissue release song soundtrack vocalist
alcohol alcoholic alcoholism booze caffeine cannabis drink drinking drunk liquor marijuana smoking
alcoholic beverage drink drinking liquor
alcoholism asthma childhood chronic depression diabete homelessness illness obesity schizophrenia
alder birch
alderman councillor
ale beer brewery lager malt
alert vigilant warning
alerting inform informing notify
alertness responsiveness vigilance
alfalfa barley corn crop maize wheat
algae algal microbe microorganism organism phytoplankton plankton
algal phytoplankton
algebra algebraic commutative geometry
algebraic analytic euclidean finite generalization geometric geometry integer invariant linear quadratic symmetric topological topology
algorithm approximation iterative method optimization
alibi eyewitness
alien extraterrestrial spaceship
alienate alienated alienating annoy antagonize embolden infuriate irritate offend
alienated alienating disaffected discontented disenchanted disenfranchised disillusioned infuriated
alienation ambivalence anger angst anxiety despair disillusionment frustration helplessness hopelessness jealousy loneliness powerlessness resentment restlessness
alignment intersect route sr terminus
alimony dowry payment spousal
alkali alkaline
allay assuage dispel mollify placate reassure soothe
allegation alleged bribery charge embezzlement fabricated fraud investigation irregularity misconduct plagiarism revelation scandal uncovered unfounded unsubstantiated wrongdoing
allege allegedly claim lawsuit
alleged allegedly bribery charge complicity embezzlement fraud involvement suspected
allegedly bribe charge charged falsely falsifying fraudulently illegally improperly knowingly purportedly reportedly stealing unlawfully wrongfully
allegiance fealty loyalty
allegorical mythological
allele phenotype recessive
allergic asthma dermatitis
allergy arthritis asthma diabete
alleviate ameliorate cope ease lessen mitigate relieve
alleviated lessened mitigated
alleviation empowerment poverty
alleyway cobblestone
alliance coalition
allied force
alligator crocodile turtle
allocate disburse
allow compel enable let permit require
allowable limit maximum minimum permissible tolerable
allowance deduction stipend
alloy aluminium aluminum magnesium metal metallic stainless titanium zirconium
allure glamour
alluring attractive beguiling captivating charming enchanting endearing enticing glamorous seductive unappealing unattractive
alluvial fertile floodplain
almighty god
almond butter caramel cherry chocolate coconut cranberry hazelnut lemon olive peanut pear pecan pumpkin vanilla
almost mere nearly roughly virtually
aloof uncaring unflappable
alpha beta epsilon fraternity gamma kappa nu omega phi pi psi sigma sorority tau theta
alphabet notation orthography phonetic transliteration
alphabetical alphabetically chronological
alphabetically chronologically individually sorted
alpine downhill mountain nordic ski skier skiing slalom snowboarding
already still
alright okay
also often
altar altarpiece basilica chapel pedestal pulpit
altarpiece fresco triptych
alter altered modify
alteration modification
altercation brawl fraca incident melee scuffle
altered altering modified radically
altering changing
alternately informally
alternatively either optionally
altitude elevation
alto palo saxophone
altruistic selfish
alum alumnus
alumina aluminium bauxite
aluminium aluminum copper hydroxide iron magnesium manganese metal nickel stainless steel titanium zinc
aluminum copper corrugated fiberglass iron magnesium metal plywood stainless steel titanium
alumna alumnus
alveolar voiceless
always certainly definitely never obviously really still
amalgamated amalgamation merged reorganised reorganized
amalgamation merging reorganisation
amateur professional
amateurish clumsy haphazard inept uninspired
amazed amused appalled astonished astounded awed baffled bewildered delighted disappointed disgusted disheartened dismayed dumbfounded elated entranced excited fascinated flabbergasted glad gratified horrified humbled mesmerized mortified mystified overjoyed perplexed perturbed pleasantly pleased puzzled satisfied shocked startled stunned surprised thankful thrilled
amazement astonishment awe bewilderment delight disappointment disbelief disgust dismay displeasure disquiet elation exasperation revulsion sadness
amazing astonishing astounding awesome breathtaking extraordinary fabulous fantastic incredible magnificent marvellous marvelous phenomenal remarkable terrific unbelievable wonderful wondrous
amazingly artistically astonishingly awfully comparatively curiously darn disturbingly embarrassingly eminently exceedingly exceptionally extraordinarily fairly fantastically frighteningly immensely impossibly impressively incredibly marvelously oddly painfully pleasantly pretty quite reasonably remarkably ridiculously shockingly spectacularly splendidly startlingly strangely strikingly stunningly supremely surprisingly terribly unbelievably uncommonly undeniably weirdly wonderfully
ambassador embassy envoy
ambiance ambience decor homey
ambience decor homey
ambient atmospheric
ambiguity vagueness
ambiguous vague
ambition aspiration
ambitious audacious imaginative innovative
ambivalence antagonism antipathy bewilderment bitterness consternation cynicism disdain disenchantment disgust disillusionment dismay disquiet dissatisfaction distaste distrust exasperation frustration hesitancy impatience insensitivity misgiving naivete nervousness pessimism resentment reticence scepticism skepticism trepidation unease uneasiness unhappiness wariness weariness
ambivalent resentful uneasy unenthusiastic unhappy
ambulance dispatcher paramedic stretcher
ambulatory geriatric inpatient outpatient pediatric
ambush attack roadside
ameliorate exacerbate lessen minimize mitigate
amenable preferable
amend amended constitution enact modify repeal revise rewrite
amended codified promulgated
amendment clause constitution constitutional legislation provision repeal
amenity dining lodging
amiable businesslike charming cheerful combative congenial courteous easygoing ebullient endearing genial industrious introverted irascible jovial laconic likable likeable mannered opinionated personable studious taciturn talkative unassuming unflappable unpretentious urbane vivacious
amicable amicably
amicably parted peacefully resolved settled
amino fatty nucleic nucleotide peptide protein
amiss untoward
ammo ammunition
ammonia ammonium chloride chlorine coolant hydrogen methanol nitrogen sulfuric urea
ammonium chloride fertilizer hydroxide magnesium nitrate phosphorus potassium sulfate urea
ammunition cannon firearm gunpowder launcher munition weapon weaponry
amok run
amorphous crystalline
amortization depreciation
amount excess fraction sum
amphetamine anabolic cannabis cocaine ecstasy ephedrine hashish heroin marijuana methamphetamine opiate painkiller steroid stimulant
amphibian crustacean insect invertebrate mammal primate reptile rodent species vertebrate
amphibious combat destroyer expeditionary naval warship
amphitheater amphitheatre arena auditorium
ample insufficient scant sufficient
amplify modulate
amplitude attenuation frequency modulated modulation velocity waveform wavelength
amuse annoy educate enlighten entertain familiarize motivate
amused annoyed appalled astonished awed befuddled bemused bewildered disgusted dismayed displeased embarrassed flustered incredulous irritated miffed mystified perplexed perturbed puzzled startled surprised thrilled unimpressed
amusement attraction
amusing charming comical delightful endearing engrossing enjoyable enlightening entertaining fascinating funny hilarious humorous informative insightful instructive interesting intriguing ironic lighthearted offbeat poignant witty
amusingly artfully astonishingly charmingly comically deliciously delightfully grandly hilariously humorously improbably marvelously memorably oddly outrageously predictably weirdly wonderfully
amygdala cortex hippocampus hypothalamus prefrontal
ana maria
anabolic diuretic ephedrine epo nandrolone steroid stimulant substance testosterone
anachronism anachronistic
anachronistic incongruous outmoded quaint
anal caudal dorsal intercourse pelvic vaginal
analgesic antibacterial antiviral sedative
analog analogue digital
analogue broadcast
analogy metaphor
analyse analyze ascertain assess dissect evaluate examine visualize
analyst expectation trader
analytic geometry
analyze analyzed assess categorize decipher dissect evaluate examine identify investigate locate quantify synthesize visualize
analyzed dissected
anarchism anarchist individualist liberalism
anarchist individualist
anarchy chao lawlessness
anatomical morphological
anatomy pathology physiology
ancestor descendant descendent forebear forefather
ancestry descent ethnicity nationality origin parentage surname
anchorman broadcaster newscaster newsman sportscaster
anchovy caper garlic herring mackerel sardine
ancient archaic medieval
android app blackberry ios os smartphone
andromeda galaxy
anecdotal circumstantial evidence unconfirmed unsubstantiated
anecdote reminiscence tidbit vignette
anemia arthritis cancer deficiency diabete hypertension leukemia osteoporosis rheumatoid
anemic feeble lackluster lethargic robust sluggish tepid
anesthesia anesthetic sedation surgical
anesthesiologist cardiologist dentist dermatologist gynecologist internist neurologist neurosurgeon nurse obstetrician oncologist ophthalmologist orthopedic pediatric pediatrician pharmacist physician psychiatrist radiologist surgeon veterinarian
anesthetic sedative
aneurysm aorta aortic appendectomy haemorrhage hemorrhage rupture surgery
angel brave brewer cardinal cub devil diamondback dodger mariner marlin oriole padre
anger anguish anxiety bewilderment bitterness consternation cynicism despair disaffection discontent disgust disillusionment dismay disquiet dissatisfaction exasperation excitement frustration fury grief hatred indignation jealousy outrage rage resentment revulsion sadness sorrow stirred unease uneasiness unhappiness
angered annoyed dismayed enraged incensed infuriated irritated outraged riled
angina arrhythmia coronary hypertension infarction myocardial
angiogenesis inhibitor
angioplasty bypass catheter coronary stent tracheotomy
angle angular velocity
angled crossbar curved curving footed header lob volley
angler angling boater conservationist enthusiast fisherman fishing trout
angling fishing
angrily repeatedly sarcastically
angry annoyed curious enraged furious incensed indignant irate outraged
angst anxiety despair
anguish anxiety bewilderment despair dismay elation frustration grief heartache helplessness loneliness misery pain sadness sorrow torment
anguished distraught grieving tearful wailing
angular velocity
animal carcass cattle creature domesticated insect livestock mammal pig primate reptile rodent sheep
animate inanimate
animated animation anime cartoon cgi nickelodeon sequel
animation animator cgi
animator cinematographer
anime manga
animosity animus antagonism antipathy bitterness distrust enmity estrangement hatred jealousy mistrust rancor resentment
animus antipathy
anion cation hydroxyl
anise cardamom cinnamon clove coriander cumin ginger paprika peppercorn
ankle calf cartilage cheekbone collarbone concussion cruciate cuff dislocated elbow fibula flexor forearm fracture groin hamstring hernia injury knee kneecap leg ligament quadricep shoulder sore soreness sprain surgery tendinitis tendon thigh wrist
anna maria
annihilated exterminated
anniversary bicentennial birthday celebrate celebration centenary centennial coincide coinciding commemorate commemorating commemoration fiftieth marking
annotation handwritten
announce announced finalize unveil
announced announcement unveiled
announcer broadcaster newscaster sportscaster
annoy antagonize confuse disappoint distract embarrass enlighten frighten harass infuriate irritate motivate offend overwhelm remind
annoyance astonishment bewilderment chagrin consternation discomfort dismay displeasure disquiet embarrassment exasperation frustration impatience irritation palpable unease uneasiness unhappiness
annoyed appalled apprehensive astonished baffled bewildered bored confused despondent disappointed discouraged disgusted disheartened dismayed displeased dissatisfied embarrassed enraged exasperated fascinated flustered frightened frustrated impatient incensed indignant infuriated irate irritated miffed mortified mystified offended outraged perplexed perturbed puzzled resentful riled startled surprised understandably unhappy unnerved
annoying irritating
annual biannual monthly yearly
annually yearly
annuity pension retirement
annul annulment invalidate nullify overturn revoke
annulment divorce remarriage
annum per
annunciation nativity
anode cathode
anomaly oddity
anonymous unidentified
anorexia bulimia
answering phone
ant cockroach insect termite
antagonism antipathy bitterness distrust enmity hatred jealousy mistrust rancor resentment rivalry
antagonist protagonist receptor villain
antagonistic belligerent
antagonize denigrate embarrass embolden humiliate infuriate irritate mollify offend penalize
antelope deer elk
antenna satellite transmitter
anterior cruciate dorsal lateral ligament lobe medial parietal posterior ventral
anthem hymn sang singing tune
anthology compilation edition fiction nonfiction reprint titled
anthracite coal
anthrax botulism ricin salmonella smallpox spore
anthropological ethnographic sociological
anthropologist anthropology astrophysicist biochemist biologist criminologist ecologist entomologist geneticist geologist historian linguist microbiologist neuroscientist oceanographer paleontologist psychologist sociologist zoologist
anthropology archaeology archeology biochemistry biology botany criminology entomology ethnography ethnology geography geology neuroscience paleontology pharmacology philology professor psychiatry psychology sociology zoology
anthropomorphic humanoid
antiaircraft antitank artillery
antibacterial antimicrobial antiseptic
antibiotic antiviral chemotherapy medication painkiller penicillin tuberculosis
antibody antigen immune monoclonal
antic escapade shenanigan
anticipate expect foresee predict
anticipation euphoria excitement trepidation
antidepressant antipsychotic aspirin benzodiazepine depressant ibuprofen inhibitor medication painkiller pill statin
antigen receptor
antimony arsenic cadmium chromium manganese molybdenum oxide sulfide zinc
antipathy disaffection disdain distaste distrust enmity mistrust resentment
antipsychotic antiviral medication psychotic
antiquated creaky decrepit dilapidated inefficient obsolete outdated outmoded
antique collectible furnishing furniture handmade jewelry vintage
antiquity artefact artifact priceless relic
antisemitic antisemitism homophobic racist xenophobic
antisemitism fascism homophobia racism xenophobia
antisocial behavior narcissistic
antisubmarine escort minesweeping
antitank launcher
antithesis epitome
antiviral medication
antivirus spyware
anus buttock genitalia rectum vagina
anxiety depression despair discomfort frustration grief hopelessness insomnia irritability loneliness nervousness panic paranoia restlessness unease uneasiness
anxious apprehensive distraught eager envious excited fearful frightened frustrated hesitant impatient insecure jittery leery nervous reassure reassured skeptical skittish understandably wary weary worried
anxiously await breathlessly eagerly helplessly impatiently keenly nervously patiently waiting warily
any no
anyhow anymore anyway
anymore anyplace anyway anywhere guess happen maybe nobody nowaday ok yeah
anyplace anywhere happen someplace somewhere
anyway happen maybe sooner
anywhere someplace somewhere
aorta aortic artery carotid diaphragm ventricle
aortic dissection valve
apace briskly unabated
apartheid colonialism
apartment basement bathroom bedroom brownstone condo condominium dormitory hotel loft manhattan mansion stairwell tenement upstair
apathetic clueless cynical disenchanted disgusted disillusioned indifferent jaded uninformed uptight
apathy cynicism disaffection discontent disenchantment disgust disillusionment disinterest dissatisfaction indecision indifference unease unhappiness
ape chimp chimpanzee creature orangutan primate
apex obtuse underside
aphid insect mite
apical distal posterior
aplomb panache subtlety
apnea sleep snoring
apocalypse zombie
apolitical nonpolitical unflappable
apologetic circumspect contrite regretful remorseful
apologise apologize regret unreservedly
apologize apology regret retract sorry unreservedly
apology retraction
apoptosis cell differentiation inhibition neuronal
apostasy blasphemy robbery
apostle christ disciple
apostolic episcopal nuncio papal vicar vicariate
app ios smartphone web website
appalled astonished astounded awed bewildered delighted disappointed disgusted disheartened dismayed dumbfounded elated embarrassed fascinated flabbergasted gratified heartbroken horrified incensed indignant mortified mystified outraged overjoyed perplexed pleased puzzled shocked startled stunned surprised thrilled
appalling atrocious awful deplorable despicable disgraceful dreadful ghastly horrendous horrible horrific horrifying inexcusable intolerable lamentable miserable pathetic pitiful senseless shameful shocking terrible unbelievable unspeakable
apparel clothing footwear garment handbag hosiery knitwear merchandise shoe sportswear textile
apparently evidently initially mistakenly presumably reportedly supposedly
appeal appealing court verdict
appealing enticing
appear appearing reappear
appease assuage mollify placate soothe
appellate circuit court judge judicial jury supreme
appendectomy appendicitis surgery tracheotomy
appendicitis pneumonia
appendix compendium
appetite insatiable ravenous
appetizer dessert salad
applaud commend
applause audience boisterous cheer cheering crowd deafening enthusiastic jeer laughter ovation rapturous raucous roar rousing smattering thunderous
apple blackberry dell macintosh mango microsoft pear
appliance conditioner furniture gadget
applicant eligible enroll
applied apply
apply permit
appoint appointed nominate
appointed elected successively
appointee officeholder
appointment resignation
apportioned proportionally
apportionment reapportionment
appraisal assessment
appraiser assessor
appreciable discernible noticeable perceptible significant substantial
appreciably considerably dramatically drastically markedly noticeably significantly substantially
appreciate appreciated cherish learn realize
appreciated appreciation
appreciation gratitude
appreciative astonished attentive delighted ecstatic elated enthusiastic excited indignant thrilled
apprehend identify interrogate locate prosecute uncover
apprehended suspect
apprehension nervousness trepidation uneasiness
apprehensive circumspect despondent discouraged disheartened elated envious excited fearful hesitant leery miffed overconfident overjoyed perplexed resentful sceptical skittish squeamish thrilled understandably unsure
apprenticed bricklayer
apprenticeship internship
approach pragmatic
approachable charming considerate courteous easygoing forthright hospitable likeable personable unpretentious urbane
appropriately beautifully intelligently justly magnificently nicely objectively properly prudently sensibly splendidly
appropriateness legality propriety suitability
appropriation senate subcommittee
approval approved
approve approved approving authorize endorse propose ratify recommend reject rescind unanimously
approved approving unanimously
approvingly dryly ruefully wryly
approximate exact
approximately roughly
approximation equation estimation probability
apricot avocado caramel cherry cranberry mango peach pear pecan plum pomegranate raspberry
apse arched chancel doorway nave octagonal semicircular transept
aptitude proficiency
aptly fittingly grandly humorously memorably
aquaculture farming fish fishery fishing husbandry shellfish shrimp
aqueduct racetrack
aqueous hydroxide solution
aquifer groundwater
arable farmland hectare land pasture
arbitrary capricious extrajudicial
arbitration arbitrator
arboreal nocturnal
arcade console multiplayer pinball playstation
arcane esoteric
archaeological archaeologist archaeology archeological archeologist artefact artifact ethnographic excavation prehistoric
archaeologist archeological archeologist astronomer excavate excavation theorize unearth
archaeology archeology ethnography ethnology geology paleontology prehistory
archaic medieval
archangel saint
archbishop archdiocese bishop cathedral coadjutor consecrated pope
archbishopric bishopric patriarchate
archdeaconry deanery diocese
archdiocesan diocesan
archdiocese bishop catholic clergy diocesan diocese parishioner suffragan
archduke margrave
arched chancel cornice curved doorway entrance entryway facade gabled nave octagonal parapet pediment portico semicircular spire staircase
archeological archeologist artefact ethnographic excavation
archeologist astronomer excavation scientist theorize unearth
archeology entomology ethnography ethnology geology paleontology prehistory zoology
archery badminton decathlon dressage equestrian fencing gymnastic judo karate pentathlon skeet snowboarding softball swimming taekwondo volleyball weightlifting
archetypal archetype emblematic quintessential
architect architectural architecture design modernist neoclassical painter sculptor
architectural architecture decorative modernist neoclassical sculptural stonework
architecturally artistically noteworthy undeniably
architecture design modernism modernist neoclassical
archival archive footage
archive declassified document library microfilm
archivist librarian
archway doorway
arctic ocean permafrost polar sea
ardent avid fervent outspoken passionate stalwart staunch unabashed zealous
ardently avidly doggedly energetically enthusiastically ferociously fervently fiercely passionately staunchly unabashedly vocally vociferously wholeheartedly
ardor enthusiasm fervor
arduous eventful exhausting grueling gruelling herculean journey laborious painstaking perilous strenuous tedious tiring tortuous torturous uphill
arena coliseum stadium venue
argent azure fess sable
argonaut roughrider
arguably hugely undeniably unquestionably
argue arguing contend disagree proponent
arid barren desert desolate fertile hilly humid inhospitable mountainous parched temperate
arise occur recur
arista label roadrunner
aristocracy aristocratic bourgeoisie intelligentsia nobility peasantry
aristocrat aristocratic courtier nobleman noblewoman socialite
aristocratic nobility nobleman patrician wealthy
arm weapon
armband swastika
arming equipping
armor armored armour armoured plating
armored armoured army cavalry infantry mechanized vehicle wheeled
armory armoury
armoured army battalion brigade cavalry cruiser infantry mechanised mechanized motorised panzer regiment
army battalion brigade cavalry colonel command commander corp force infantry mechanized military panzer platoon regiment soldier troop
aroma earthy flavor flavour fruity nutty odor pungent scent smell sweetness tangy taste
aromatic hydrocarbon
arouse aroused engender heighten incite inspire provoke
aroused provoked stirred
arraignment courtroom hearing pending plea pretrial retrial
arrange arranged arranging wrap
arranger bandleader cellist clarinetist composer conductor guitarist keyboardist lyricist musicologist organist percussionist pianist saxophonist songwriter trombonist trumpeter violinist vocalist
arranging composing
array assortment
arrear payment unpaid
arrest murder suspect warrant
arresting seizing torturing
arrhythmia cardiac cardiovascular coronary fibrillation heart infarction
arrival departure
arrive depart
arrogance bravado cowardice cynicism disdain dishonesty elitism greed hubris hypocrisy incompetence indifference insensitivity irresponsibility naivete recklessness selfishness stubbornness stupidity
arrogant belligerent callous cocky condescending contemptuous cynical egotistical elitist foolish greedy hypocritical ignorant irresponsible naive overbearing pompous shortsighted uncaring unfriendly
arsenal gunner
arsenic cadmium chromium contamination dioxin iodine monoxide nitrogen poisoning sulfur
arson burglary homicide murder robbery slaying theft vandalism
arsonist rioter
art museum sculpture
artefact artifact pottery priceless relic
arterial artery blockage bypass coronary pulmonary venous
artery atherosclerosis blockage bypass carotid coronary heart spinal vein
artful idiosyncratic
artfully beautifully carefully cleverly clumsily crudely deftly delicately discreetly elaborately elegantly expertly exquisitely hurriedly intricately lavishly lovingly meticulously neatly painstakingly shrewdly skillfully thoughtfully
arthritis asthma autoimmune cancer dementia diabete epilepsy gout hypertension lupus medication osteoarthritis osteoporosis pain patient psoriasis rheumatoid schizophrenia sclerosis sufferer
arthropod cephalopod crustacean insect invertebrate vertebrate
article essay foreword page paragraph published
articulate eloquent intelligent personable
artifact memento memorabilia object petroglyph pottery priceless relic
artifice sentimentality
artillery barrage battalion bombardment cavalry firing howitzer infantry mortar platoon regiment rifle shelling
artisan builder businessmen entrepreneur laborer labourer shopkeeper
artist instrumentalist musician performer
artiste performer
artistic creative
artistically commercially creatively economically financially immensely intellectually musically socially spectacularly spiritually stylistically technically technologically
artistry athleticism craftsmanship elegance inventiveness originality virtuosity
arty edgy offbeat
arugula asparagus cilantro lettuce radish salad spinach vinaigrette watercress
arum hoya promoter
ascend descend
ascendancy dominance predominance
ascension resurrection
ascent climb
ascertain ascertained assess confirm deduce determine discern evaluate infer locate pinpoint quantify verify
ascertained confirm verified
ascetic monastic
ascot racecourse
asexual reproduction
ash cloud dust
ask asking consult hear hesitate inform instruct invite let notify please tell want
asking informing telling
asleep awake
asparagus broccoli carrot cauliflower celery eggplant fennel lettuce mushroom onion potato radish risotto roasted sauteed sprout stalk zucchini
asphalt dirt gravel paved pavement
asphyxiation strangulation suffocation
aspire strive yearn
aspirin ibuprofen medication pill statin tamoxifen
assailant attacker gunman masked robber unidentified
assassinate foiled plotted
assassinated assassination
assassination slaying
assault battery burglary rape robbery
assemble assembling gather
assembling designing fashioning readying
assembly legislative legislature parliament unicameral
assemblyman assemblywoman congressman councilman
assert reassert
asserted assertion
assertive feisty
assess determine evaluate examine inspect
assessment evaluation
assessor clerk sheriff treasurer
assiduously avidly cooperatively deftly diligently doggedly energetically feverishly intensively obsessively painstakingly relentlessly shrewdly skillfully studiously tirelessly
assign assigned assigning
assigned command platoon sergeant squadron
assimilate integrate
assimilation colonization emigration intermarriage
assist assisted help helping
assistance humanitarian relief
assistant associate deputy
association federation
associative commutative
assorted assortment sundry various
assortment eclectic
assuage dispel mollify placate reassure soothe
assume assumed assuming
assumed assuming
assumption conception
assure assured assuring ensure guarantee insure reassure remind
assured assuring reassured satisfied
asteroid comet
asthma autism bronchitis cancer cardiovascular chronic diabete disease emphysema epilepsy glaucoma hepatitis hypertension insomnia medication migraine obesity pneumonia pulmonary respiratory schizophrenia sufferer
astonished astounded awed baffled bemused bewildered curious dazzled delighted disappointed disgusted disheartened dismayed displeased dumbfounded ecstatic elated entranced excited fascinated flabbergasted gratified heartbroken horrified incredulous indignant mesmerized miffed mortified mystified overjoyed perplexed perturbed pleasantly pleased puzzled shocked startled stunned surprised thrilled
astonishing astounding breathtaking captivating dazzling exhilarating extraordinary heartbreaking impressive incredible magnificent marvelous mesmerizing phenomenal remarkable shocking spectacular splendid staggering startling stunning surprising unbelievable unfathomable unparalleled unprecedented
astonishingly awfully comparatively curiously deceptively delightfully disturbingly embarrassingly exceedingly exceptionally excruciatingly extraordinarily fabulously fantastically frighteningly gloriously impossibly impressively improbably incredibly marvelously oddly outrageously painfully relatively remarkably ridiculously shockingly spectacularly startlingly strangely strikingly stunningly supremely surprisingly unbelievably uncharacteristically uncommonly undeniably weirdly wonderfully
astonishment bewilderment consternation delight disappointment disbelief disgust dismay displeasure disquiet elation exasperation frustration impatience indignation jubilation regret revulsion sadness skepticism sorrow uneasiness unhappiness
astounded awed baffled bewildered delighted disappointed disgusted disheartened dismayed displeased dumbfounded elated entranced fascinated flabbergasted gratified horrified incredulous mesmerized miffed mortified mystified overjoyed perplexed perturbed pleased puzzled shocked startled stunned surprised thrilled
astounding incredible phenomenal remarkable staggering startling unbelievable unfathomable
astrakhan samara
astrology astronomy
astronaut cosmonaut crew endeavour shuttle spacecraft spacewalk spacewalker
astronomer scientist telescope
astronomical geophysical meteorological observatory
astronomy astrophysic cosmology physic science
astrophysic cosmology physic
astrophysicist biochemist biologist geneticist internist microbiologist neuroscientist oceanographer physicist sociologist
astute canny crafty enterprising erudite incisive industrious insightful nimble opinionated perceptive personable resourceful savvy shrewd skilful skillful thoughtful
asylum migrant seeker
asymmetrical symmetrical
asynchronous synchronous
atheism materialism
atherosclerosis cardiovascular coronary diabete hypertension myocardial osteoporosis
athlete skater skier
athletic interscholastic
athleticism dexterity finesse guile intellect inventiveness maneuverability physicality poise professionalism prowess quickness resourcefulness showmanship skill stamina tenacity toughness versatility virtuosity
atm card debit teller
atmospheric oceanic
atom atomic electron hydrogen
atomic nuclear plutonium weapon
atone repent
atrial fibrillation ventricular
atrium courtyard enclosed entryway foyer skylight staircase
atrocious barbaric barbarous deplorable despicable disgraceful dreadful egregious ghastly heinous horrendous horrible inhumane odious reprehensible unspeakable vile
atrocity brutality genocide massacre
atrophy muscle muscular paralysis
attache embassy
attached fastened placed
attack bombing raid suicide
attacker gunman militant miscreant robber
attain attained attainment reach strive
attainable attainment unattainable
attempt attempted thwart
attempted tried
attend attended attending participate
attendant machinist
attended attending
attendee delegate dignitary exhibitor goer organizer participant spectator
attending sideline
attentive considerate courteous empathetic respectful
attentively helplessly impassively intently listen listening nervously
attested earliest extant
attic basement
attire baggy dress garb gown headgear jacket khaki kimono pant robe skimpy trouser tunic tuxedo wear wearing
attired dressed impeccably
attitude mindset stance
attorney counsel judge lawyer prosecutor
attract encourage entice impress lure motivate
attractive desirable enticing handsome unattractive
attributable partly
atypical influenza pneumonia sar
auburn buckeye husky
auction auctioneer sale
audacious bold brazen clever daring diabolical imaginative ingenious inventive spectacular
audacity boldness chutzpah
audible muffled
audience cheer cheering crowd listener rapt throng viewer
audio audiotape cassette digital stereo tape video videotape
audiotape purportedly videotape
audit auditor
audition taping
auditorium cavernous gymnasium hall
auditory cortex olfactory sensory tactile visual
augment bolster equip reinforce replenish utilize
augmentation liposuction
augur portend
august march may
aunt cousin daughter granddaughter grandma grandmother grandparent husband mom mother niece sister stepmother uncle wife
aura invincibility mystique
aural visual
auspicious inauspicious opportune
austere elegant expansive minimalist opulent
auteur cinema filmmaker
authentically uniquely
authenticate authenticated decipher identify verify
authenticated deciphered verified
authentication encryption password
authenticity provenance veracity verified
author book essayist novelist poet writer
authorisation authorization clearance permission
authorise authorised authorize
authorised authorized
authoritarian autocratic despotic dictatorial regime repressive totalitarian tyrannical
authoritarianism autocracy cronyism despotism totalitarianism
authoritative reliable
authority investigator official police
authorization authorize permission
authorized requested
autism autistic dementia diabete disease dyslexia epilepsy obesity schizophrenia syndrome
autistic children disabled elderly handicapped orphaned
auto automaker automobile automotive car motor motorcycle rickshaw
autobahn interchange motorway
autobiographical autobiography biographical memoir
autobiography biography book foreword memoir
autocracy despotism totalitarianism
autocratic despotic dictatorial regime repressive tyrannical
autographed memorabilia postcard
autoimmune immune lupus rheumatoid
automaker carmaker fiat ford gm
automate configure standardize
automated teller
automatic pistol
automatically manually
automobile automotive bicycle car motor motorbike motorcycle tractor
autonomic nervous peripheral
autopsy coroner examiner inquest toxicology
autosomal recessive
autumn foliage rainy spring springtime summer winter
avenge revenge
avenger marvel
avenue boulevard intersection parkway street
average lowest percentage
avert averting forestall stave
avian bird cholera contagious disease epidemic flu infected infection infectious influenza outbreak pandemic pathogenic poultry raby sar smallpox strain swine virus
avid inveterate
avidly dutifully eagerly enthusiastically obsessively relentlessly
avocado banana cilantro citrus coconut cucumber eggplant guacamole lemon lettuce mango olive onion papaya pineapple ripe salad watermelon
avoidable needless preventable
await waiting
awake awakened waking
awaken awakened
award excellence prize statuette
aware concerned informed unaware
awe disbelief
awed befuddled bemused bewildered daunted dazzled delighted disgusted disheartened dismayed displeased dumbfounded elated enthralled entranced fascinated flabbergasted flustered gratified horrified humbled incredulous mesmerized miffed mortified mystified overjoyed pained perplexed perturbed puzzled startled surprised thrilled
awesome fantastic incredible marvelous unbelievable
awful darn dreadful ghastly horrendous horrible horrific horrifying lousy miserable sad terrible unbelievable
awfully darn darned deliciously disturbingly downright exceedingly excruciatingly extraordinarily fantastically frighteningly impossibly incredibly insanely perilously pretty quite ridiculously startlingly terribly unbelievably uncommonly
awhile sooner
awkward uncomfortable
awkwardly clumsily
awkwardness restlessness
awry haywire horribly
ax machete
axe hatchet
axle propeller
axon neuron
ayatollah cleric mufti
azalea daffodil shrub wildflower
azure fess sable wavy
babe ruth
baboon cadaver marrow transplant
baby boy child girl infant newborn pregnant stillborn toddler
babysitter boyfriend girlfriend housekeeper landlady nanny
baccalaureate diploma postgraduate
bach concerto
bachelor cum degree diploma divinity doctoral doctorate graduate graduated undergraduate
bacillus bacteria bacterium
back through
backed backing supported
backer opponent proponent supporter
backfire embolden frighten
background foreground
backhand baseline forehand lob topspin volley
backing support supporting vocal
backlash firestorm outcry provoked uproar
backpack bag briefcase duffel suitcase vest
backpacker hiker tourist trekker
backpacking bicycling camping hiking horseback snorkeling
backstage onstage rehearsal
backstroke breaststroke butterfly discus freestyle hurdle medalist medley metre steeplechase swimmer
backwardness poverty underdevelopment
bacon butter cheese chicken cooked crispy eggplant fried fry lamb pork potato roast sausage
bacteria bacterial bacterium fungus infection listeria microbe microorganism organism parasite pathogen pathogenic salmonella staphylococcus streptococcus toxin
bacterial bacterium fungal infection meningitis microbial pathogen viral
bacterium fungus listeria parasite pathogen staphylococcus
badge beret emblem helmet insignia lapel
badger beaver elk
badly damaged horribly severely terribly
badminton billiard gymnastic handball judo netball snooker softball squash swimming taekwondo tennis tournament tourney volleyball weightlifting
baffled befuddled bewildered confused despondent disgusted disheartened dismayed dumbfounded exasperated fascinated flabbergasted frustrated incredulous miffed mystified perplexed perturbed puzzled skeptical startled stunned surprised unconvinced unimpressed
baffling exasperating intriguing maddening perplexing puzzling unnerving
bag briefcase duffel luggage stuffed suitcase tote wallet
bagel bakery
baggage handler luggage screener
baggy boot corduroy denim dress flannel garb jacket khaki khakis legging pant rumpled shirt skimpy sleeved sleeveless sneaker sweater sweatshirt trouser tunic wearing worn
bagpipe fiddle mandolin
baguette slice
baht dirham dollar naira ringgit
bail custody jail
bake baking browned butter cake casserole cook cookie crumb dough loaf oven pastry roast roasting sprinkle
baked bread butter cake cheese cooked cookie crispy delicious dessert dish fried grilled pancake pasta pie pizza potato recipe roasted savory tart
bakery bread deli delicatessen grocery pizza pizzeria restaurant shop specialty store supermarket
baking bread butter cake casserole cookie crumb dough flour frying loaf oven pastry roasting sprinkle
balata camp
balcony courtyard dais doorway entrance floor foyer hallway mezzanine porch railing room staircase stairwell terrace upstair veranda
balding bearded bespectacled haired portly pudgy stocky wiry
balking leery
ball kick
ballad duet lullaby lyric melody song soulful tune
ballerina ballet
ballet choreographer dance dancer opera repertory troupe
ballistic missile nuclear scud tomahawk warhead
ballot balloting election electoral invalid presidential recount referendum registration stuffing vote voter voting
balloting election vote voting
ballpark clubhouse stadium
ballplayer baseball
ballroom dancing
balm ointment
balmy blustery breezy chilly cloudless frigid humid muggy overcast rainy scorching sunny sweltering tranquil unseasonably windy wintry
balsam fir spruce
balsamic mayonnaise tablespoon vinaigrette vinegar
bamboo rattan
ban banned banning moratorium restriction
banal cliched comical mundane nonsensical prosaic trite
banana cashew coconut fruit guava mango papaya peach peanut pear pecan pineapple
band bassist drummer guitarist keyboardist pixy punk rock song trio vocalist
bandage gauze
bandaged chest torso
bandit robber
banditry criminality lawlessness
bandleader bassist clarinetist composer drummer guitarist keyboardist percussionist pianist saxophonist songwriter trombonist trumpeter violinist
bandwidth latency
bandy hockey
banging clapping yelling
bangle bead earring
banish erase
banishment demotion expulsion imprisonment reinstatement
banjo bass bluegrass fiddle guitar harmonica harp mandolin percussion saxophone trombone trumpet ukulele
bank banking
banker businessmen investor lender trader
banking financial
banknote coin coinage
bankroll orchestrate underwrite
bankrupt bankruptcy insolvent
bankruptcy filing insolvency liquidation receivership
banned banning outlawed prohibited
banner flag placard poster slogan
banning barring forbid forbidding limiting prohibit prohibited prohibition restrict restricting restriction
banquet brunch ceremony dinner gala luncheon reception welcoming
bantamweight boxer boxing cruiserweight featherweight flyweight heavyweight lightweight middleweight welterweight
baptised baptized consecrated
baptism sacrament
baptized consecrated ordained
barb invective
barbarian crusader springbok wallaby
barbaric barbarity barbarous cowardly cruel dastardly despicable disgraceful heinous indiscriminate inhuman inhumane odious reprehensible senseless shameful vile
barbarism barbarity inhumanity injustice savagery stupidity tyranny
barbarity barbarous savagery
barbarous cowardly dastardly despicable disgraceful heinous odious reprehensible senseless shameful unforgivable vile
barbecue grill
barbecued beef braised chicken cooked filet grilled pork roast roasted steak stewed venison
barbed barricade fence perimeter razor wire
barely hardly scarcely
barge boat ferry freighter ship tanker tug tugboat vessel
baritone bass falsetto mezzo operatic sax saxophone soloist soprano tenor trumpet virtuoso
barium hydroxide sulfate sulfide
bark birch twig
barley bean corn crop grain maize malt millet oat rice rye sorghum vegetable wheat
barn farmhouse
barometer bellwether index weighted
baron baronet earl viscount
baronet baronetcy eldest viscount
baronetcy barony dukedom earldom eldest peerage
barony dukedom earldom lordship peerage
baroque classicism gothic neoclassical rococo
barrage mortar onslaught salvo
barred barring prohibited restricted
barrel mercantile
barren desolate expanse forested hilly mountainous parched rocky undeveloped unexplored unpopulated verdant windswept
barricade roadblock
barrier fence
barring forbidding prohibit
barrister solicitor
barroom brawl
bartender bookkeeper cashier diner hairdresser hostess housekeeper janitor receptionist restaurant restaurateur waiter waitress
basal dorsal rosette ventral
basalt basaltic granite lava limestone sandstone sedimentary volcanic
basaltic igneous lava magma volcanic
baseball basketball football hockey league soccer softball
baseless defamatory fabricated false groundless ludicrous outrageous preposterous ridiculous unfounded unsubstantiated untrue
baseline forehand volley
basement bathroom bedroom cellar dank dorm downstair floor garage hallway room stairwell upstair
bash extravaganza
basically essentially obviously practically really
basil celery chive chopped cilantro dill dried fennel fresh garlic ginger lemon lime olive onion oregano parsley pepper pesto rosemary tablespoon tarragon thyme
basilica cathedral chapel church
basin river watershed
basketball collegiate football gymnastic handball hockey intercollegiate lacrosse netball soccer softball sport varsity volleyball
bass clarinet drum fiddle flute guitar harmonica horn largemouth mandolin percussion saxophone trombone trumpet vocal
bassist drummer guitarist keyboardist percussionist saxophonist songwriter trombonist vocalist
basso giro
bassoon cello clarinet concerto continuo flute harpsichord horn oboe saxophone timpani trombone trumpet viola violin
bastard bitch
bastion stronghold
bath tub
bathe wash
bathhouse restroom
bathroom bathtub bedroom closet cubicle dining dorm downstair floor kitchen lavatory restroom room toilet tub upstair
bathtub tub
batman joker marvel sequel superman
batsman bowler cricketer rounder skipper spinner
battalion brigade cavalry colonel command commander commanding corp detachment dragoon expeditionary force grenadier infantry lieutenant mechanised mechanized panzer parachute platoon regiment regimental sergeant squadron troop unit
batter hitless hitter inning pitcher strikeout
battered fragile ravaged sagging scarred shaken
battery rechargeable
batting bowling hitter inning
battle fight
battleship cruiser destroyer fleet frigate minesweeper ship sloop submarine
bauxite mined ore
bazaar marketplace shopping
beach palm pompano
beachfront condo condominium hotel oceanfront posh ritzy seafront seaside waterfront
beachhead bridgehead
beacon watermark
bead beaded earring necklace sequin
beaded blouse bodice chiffon dress earring gown jeweled lace necklace satin sequin sequined skirt sleeveless strapless tulle
beak snout tail
beaming grinning smiling
bean beet bread cabbage canned carrot chickpea chili coffee cooked corn dried ingredient lentil maize millet noodle okra pasta potato rice roasted salad sauce sorghum soup soy sprout stew tomato vegetable wheat
bear wolf
bearable tolerable
bearcat buckeye bulldog cornhusker cougar gator husky longhorn lumberjack razorback terrapin trojan wildcat wolverine
beard bushy dreadlock goatee hair moustache mustache ponytail shaved stubble trimmed turban
bearded bespectacled burly clad dressed haired lanky portly pudgy stocky wiry
bearing bore draped engraved likeness
bearish bullish cautious sentiment upbeat
beast demon dragon
beat beating defeated outclassed seeded
beaten brutally humiliated mistreated raped savagely soundly strangled tortured
beatification canonization sainthood
beatified canonized
beating defending
beautification redevelopment reforestation revitalization
beautiful charming enchanting gorgeous lovely serene vivacious wonderful
beautifully brilliantly cleverly crisply delicately elaborately elegantly expertly exquisitely impeccably lovingly magnificently marvelously meticulously nicely perfectly powerfully richly skillfully smartly splendidly superbly thoughtfully wonderfully
beaver creek elk otter
bebop jazz rockabilly
become becoming
bed bunk mattress sleeping sofa
bedding clothe clothing furniture
bedlam pandemonium
bedridden comatose incapacitated penniless
bedroom condo condominium cubicle downstair duplex furnished loft mansion penthouse room upstair
beech birch fir pine spruce
beef chicken corned cow dairy goat lamb meat mutton offal pork poultry roast stew veal venison
beefy brawny burly hulking portly scrawny scruffy smallish wiry
beeper cellphone phone
beer beverage bottle brewery champagne coffee coke cola drink lager liquor malt soda tea vodka whiskey whisky wine
beet broccoli cabbage carrot cauliflower cooked corn pickled potato radish roasted rosemary vegetable zucchini
before later shortly
befuddled bemused bewildered disheartened exasperated flustered frustrated jaded mystified perplexed perturbed puzzled startled unimpressed
begin beginning commence continue resume start
beginner skier
beginning start starting till
beguiling captivating charming classy delightful enchanting endearing engrossing evocative gutsy idiosyncratic incongruous mesmerizing offbeat quirky seductive suspenseful unnerving unpretentious unsentimental whimsical
behave differently interact react
behavior behaviour
behavioral behavioural clinical cognitive developmental neurological neuroscience physiological
behavioural cognitive physiological
beheaded beheading decapitated executed
beheading kidnapping
behemoth colossus giant
beige gray khaki
belatedly grudgingly reluctantly
belching spew
belfry steeple
belief faith
believable charming compelling comprehensible likable
believe convinced know presume say think thought why
believer devotee faithful follower
belittled detested roundly scorned
bellicose belligerent conciliatory confrontational rhetoric strident vitriolic warlike
belligerent confrontational contemptuous unfriendly warlike
beluga caviar sturgeon
bemoan decry lament lamenting resent
bemused bewildered dejected dismissive downcast dumbfounded exasperated incredulous jaded mystified pained perplexed puzzled startled
benchmark bond composite index
bending twisting
beneath underneath
benedict homily pontiff pope xvi
benedictine convent monastery monastic monk nun nunnery priory
benefactor patron philanthropist
benefice deanery
beneficial detrimental fruitful mutually
beneficiary elderly enrollee giver retiree uninsured
benefit retiree
benevolence compassion generosity kindness
benign malignant
benthic crustacean invertebrate pelagic
bereaved condolence grieving relative survivor
bereft devoid
beret camouflage insignia jacket khaki maroon uniform
berlin cologne
berry fruit peach
berserk haywire
berth clinch clinched playoff quarterfinal semifinal
beryllium boron
beset dogged mired
besides namely
besieged besieging
bespectacled bookish boyish burly chubby gangly haired lanky portly pudgy rumpled stocky wiry
bespoke tailoring
bess porgy
bestow confer honor honour
bestseller book hardback hardcover nonfiction paperback
beta gamma kappa pi sigma tau theta
betel chewing khat
beth deaconess
betrayal greed treachery
betrothed childless daughter eldest married marry mistress niece widowed
better good improve
betting bettor bookmaker gambling
bettor bookmaker gambler
beverage bottler carbonated cola confectionery drink liquor snack
bevy gaggle plethora
bewildered confused curious dazed dejected despondent disgusted disheartened dismayed distraught dumbfounded elated exasperated flustered frightened frustrated heartbroken helpless horrified incredulous jaded mortified mystified pained perplexed puzzled shocked startled stunned terrified unimpressed unnerved
bewilderment consternation despair disappointment disbelief disgust dismay displeasure disquiet dissatisfaction elation exasperation frustration grief helplessness impatience indignation jubilation revulsion sadness skepticism sorrow unease uneasiness unhappiness
bey pasha
biannual biennial bimonthly fortnightly semiannual
bias prejudice
biased inaccurate prejudiced slanted unfair
bible scripture testament
biblical exegesis scriptural scripture testament
bicameral legislature unicameral
bicentennial celebration centenary centennial commemoration
bicep bulging cruciate elbow forearm groin knee ligament quadricep shoulder tendinitis tendon
bickering feud haggling squabble wrangling
bicycle bicycling bike car horseback motorbike motorcycle rickshaw ride riding skateboard snowmobile taxi trolley
bicycling bike boating hiking horseback jogging walking
bicyclist hiker motorcyclist motorist rider snowboarder
bid takeover
bidder bidding suitor
biennial triennial
big gigantic huge
bigger larger smaller
bigoted hateful homophobic insensitive racist sexist
bigotry discrimination fanaticism hatred homophobia intolerance prejudice racism sexism xenophobia
bike cycling horseback jogging motorbike motorcycle ride riding skateboard snowmobile
bilateral consultation cooperation friendship neighborly relation tie trilateral
bilingual multilingual
bill legislation repeal
billboard chart peaked
billiard chess racquetball snooker
billion dirham dollar drachma franc million trillion worth
billionaire businessman financier magnate millionaire mogul tycoon
bimonthly biweekly fortnightly newsletter publication weekly
bin laden
binary integer
binge spree
bingo gaming lottery poker
biochemical biological chemical metabolic molecular physiological
biochemist biologist cardiologist chemist entomologist geneticist geologist internist linguist mathematician microbiologist neurologist neuroscientist neurosurgeon nutritionist oceanographer ophthalmologist paleontologist physicist psychologist sociologist zoologist
biochemistry biology biophysic chemistry doctorate immunology mathematic microbiology molecular neuroscience pathology pharmacology physic physiology professor psychology sociology virology zoology
biodegradable plastic recyclable recycled
biodiesel biofuel biomass ethanol fuel methanol
biodiversity conservation depletion desertification ecological ecology ecosystem fauna habitat rainforest wetland wildlife
bioethic epidemiology
biofuel biomass ethanol renewable
biographer chronicler historian
biographical biography
biography book foreword memoir
bioinformatic computational genomic nanotechnology neuroscience
biological chemical radiological weapon
biologically chemically ecologically
biologist ecologist entomologist epidemiologist fishery geneticist geologist microbiologist neuroscientist oceanographer ornithologist paleontologist physicist sociologist zoologist
biology biophysic chemistry ecology immunology mathematic microbiology molecular neuroscience pathology pharmacology physic physiology professor psychology science sociology zoology
biomass geothermal renewable
biomedical biotechnology nanotechnology neuroscience research virology
biometric fingerprint id identification passport
biophysic chemistry immunology microbiology molecular pharmacology physic physiology virology zoology
biopsy scan tissue
biosynthesis synthesis
biotech biotechnology pharmaceutical
biotechnology genomic nanotechnology pharmaceutical
bioterrorism preparedness smallpox
biplane glider monoplane prototype pusher
bipolar depression depressive disorder manic psychosis psychotic schizophrenia
birch cedar hemlock oak pine poplar spruce
bird flu fowl influenza migratory outbreak pandemic poultry raby sar swine virus
birdie bogey footer hole par putt
birr drachma kwacha
birth childbirth infant marriage maternal mother newborn pregnancy stillborn wedlock
birthday celebration commemoration occasion wedding
biscuit cookie cracker
bisexual gay heterosexual homosexual lesbian transgender transsexual
bishop bishopric catholic church coadjutor consecrated diocese episcopal priest rector suffragan vicar
bishopric diocese lordship suffragan
bison boar caribou deer elk herd moose sheep
bistro brasserie cafe diner gourmet restaurant
bit little
bitch whore
bitterly fiercely intensely vociferously
bitterness consternation cynicism disillusionment dissatisfaction distrust enmity frustration hatred mistrust rancor resentment sadness unease unhappiness
bittersweet melancholy poignant
bivalve gastropod mollusc mollusk
biweekly fortnightly monthly weekly
bizarre comical embarrassing farcical freakish ghastly grotesque inexplicable macabre shocking sordid strange surreal unusual
black blue brown collar colored coloured gray maroon red silvery skinned white yellow
blackberry smartphone
blackface minstrel
blackish bluish brownish coloration dusky grayish greenish greyish mottled pinkish plumage purplish reddish underpart whitish yellowish
blackjack poker roulette
blackmail extortion
blacksmith shop
bladder bowel esophagus gall gastric intestinal intestine kidney liver prostate spleen stomach surgery urinary
blade knife
blanch boil
blaring loudspeaker siren
blase circumspect nonchalant squeamish
blasphemous insulting satanic
blasphemy punishable sodomy
blast bomb exploded explosion
blasted blasting
blatant egregious flagrant outrageous shameless wanton
blatantly brazenly manifestly patently shamelessly willfully
blaze extinguish extinguished flame inferno
blazer cavalier clipper grizzly maverick nugget pacer piston raptor sixer sonic spur wizard
bleacher dugout grandstand seating
bleak depressing dismal dour downbeat dreary gloomy glum grim optimistic outlook pessimistic rosy
bleary downcast eyed glum teary
bleeding chest gastrointestinal hemorrhage pain stomach swelling ulcer
blend blended blending earthy mix mixture
blended blending combine mix mixture whisk
blender processor puree
blending combining
bless god
blessed sacrament
blessing divine invocation sacrament
blindfolded shackled
blindness deafness degeneration glaucoma paralysis
blindside flanker
blinking flashing squinting twinkling
blissfully oblivious perpetually
blister cramp ulcer
blistering scathing scorching searing sizzling stinging withering
blithely brazenly cheerfully dutifully foolishly gleefully inexplicably joyfully purposefully
blitz blitzkrieg onslaught
blizzard snowstorm
bloc grouping
block blocking
blockade blockaded
blockage coronary
blockbuster movie sequel
blocked blocking
blog blogger facebook homepage magazine online page podcast posting twitter web website youtube
blogger journalist pundit surfer
bloke fella
blond blonde brunette curly hair haired ponytail redhead spiky wiry wispy
blonde brunette haired redhead
blood clot clotting glucose platelet saliva serum transfusion urine
bloodbath bloodletting carnage
bloodless coup
bloodletting bloodshed internecine sectarian strife
bloodshed carnage conflict mayhem sectarian strife violence
bloodthirsty heartless murderous ruthless
bloody brutal vicious
bloom foliage
blooming blossoming flowering
blossoming budding flourishing
blouse bodice buttoned chiffon coat denim dress flannel fuchsia gown halter jacket khaki khakis kimono lace legging necktie overcoat pant plaid satin scarf sequined shawl shirt silk skirt sleeved sleeveless strapless sweater trouser tulle tunic turtleneck tuxedo
blower whistle whistleblower
blue bright colored fuchsia gray green iridescent maroon pink purple red silvery striped turquoise white yellow
blueberry cherry cranberry peach raspberry
bluefin tuna whale
bluegrass fiddle folk jazz reggae rockabilly
blueprint envisage envision outline plan
bluetooth connectivity headphone headset usb wireless
bluff ridge
bluish bright brownish colour coloured dark dusky gray grayish greenish grey greyish iridescent magenta mottled pale pinkish purple purplish reddish silvery tinge tint whitish yellowish
blunder gaffe miscalculation mistake
blunt sharp
bluntly emphatically jokingly pointedly sarcastically sternly succinctly
blurb booklet
blurred blurry
bluster bombast bravado hyperbole posturing
blustery breezy chilly foggy frigid gusty inclement muggy overcast rainy snowy sunny weather windy wintry
bm dg
boar deer elephant elk hunting moose pheasant raccoon venison wild
board trustee
boarder pupil skier
boardwalk pier waterfront
boast boasting
boat catamaran ferry fishing freighter overboard sailboat sailing schooner ship sloop trawler tug tugboat vessel yacht
boater camper hiker hotelier recreational shipowner sightseer surfer tourist vacationer
boating camping fishing hiking recreation recreational snorkeling
bobcat cavalier clipper cougar coyote gopher grizzly hornet maverick pacer panther piston raptor sixer terrapin thrasher wizard wolverine
bobsled bobsleigh luge snowboard
bobsleigh luge synchronized
bodice chiffon gown lace satin skirt strapless tulle
bodily grievous
body head torso
bodybuilder bodybuilding wrestler
bodybuilding boxing weightlifting wrestling
bodyguard chauffeur
bodywork chassis
bog peat
bogey hole par putt
bogie bogy
bogus fake false fictitious fraudulent invoice phony scam
bohemia duchy silesia
boil boiling broth cook fry melt salted saucepan saute simmer skillet stir stirring
boiled cooked fried potato roasted stewed
boiling broth cook pot salted simmer stir stirring water
boisterous cheer cheering crowd ebullient enthusiastic exuberant frenzied jeering joyous jubilant lively noisy ovation rambunctious raucous rousing rowdy sellout spirited
bold daring
boldly confidently defiantly energetically forcefully grandly proudly solemnly swiftly triumphantly
boldness cleverness courage creativity directness dynamism enthusiasm ferocity ingenuity inventiveness originality panache playfulness resourcefulness ruthlessness sophistication tenacity vigour zeal
bolivar peso
bolivia brazil chile costa morale
bolster boost consolidate flagging fortify invigorate reinforce reinvigorate rejuvenate revive solidify strengthen undermine
bomb bomber bombing detonate exploded explosion explosive grenade roadside suicide
bombardment squadron
bombast bravado sentimentality
bombastic confrontational pompous pugnacious
bomber suicide
bombing suicide
bomblet cluster
bonanza windfall
bond treasury
bondage fetish
bondholder creditor shareholder stockholder
bone brain cartilage femur fracture kidney liver marrow muscle skull spinal tissue tooth tumor
boneless skinless
bonus reissue
book edition essay foreword hardcover memoir novel paperback preface publication published
booked booking
bookish gangly homely introverted portly pudgy rumpled scrawny sickly studious sullen taciturn unassuming
bookkeeper bricklayer cashier clerk hairdresser housekeeper janitor job receptionist salesman saleswoman schoolteacher seamstress waiter
bookkeeping bungling
booklet brochure foreword sampler
bookseller retailer
bookshop bookstore
bookstore grocery store supermarket
boom bubble
booming flourishing thriving
boost enhance promote strengthen
boot clothing glove headgear leather pant sandal shoe slipper sneaker sock suede trouser wear wearing worn
bootleg demo
booze liquor
bopp comet
bordered bounded
boreal coniferous primeval temperate
bored disgusted disillusioned frustrated impatient tired
boredom despair hopelessness loneliness tedium
boring tedious
boron fluorine manganese silica
borough constituency
borrow borrowing buy invest lend refinance repay
borrower delinquent homeowner lender loan mortgage refinance
borrowing interest lending
bosh wade
botanic botanical garden zoological
botanical zoological
botanist chemist entomologist geologist naturalist ornithologist paleontologist zoologist
botany entomology geology mineralogy zoology
botched bungled
bother hesitate pretend
bothersome troublesome
bottle champagne drink perfume vodka wine
bottler coca coke cola
botulinum botulism
botulism meningitis
boulevard freeway intersection parkway paseo plaza roadway thoroughfare
boundless enthusiasm inexhaustible limitless
bountiful plentiful
bouquet floral flower
bourbon whiskey
bourgeois bourgeoisie
bourgeoisie intelligentsia peasantry proletariat
bout boxing fight hoya middleweight rematch welterweight
boutique chic fashion fashionable hotel luxury posh shop trendy upmarket upscale
bovine cattle cow encephalopathy mad
bowed bowing
bowel irritable
bowl fiesta
bowler bowling cricketer rounder seam spinner wicket
bowling cricket
boxed packaged
boxer featherweight heavyweight lightweight middleweight welterweight
boxing cruiserweight featherweight flyweight heavyweight judo karate middleweight weightlifting welterweight wrestling
boxy hulking nondescript oversized shiny sleek sporty stylish
boy child girl toddler
boyfriend estranged fiance fiancee girlfriend husband lover roommate stepfather wife
boyhood childhood
boyish childlike genial impish wiry youthful
bra panty
braced bracing
bracelet necklace pendant
bracken hogg
brackish freshwater saltwater seawater shallow
brahmin caste
brain cardiac cerebral haemorrhage heart hemorrhage liver neurological spinal tissue tumor tumour
brainstorm brainstorming
brainstorming roundtable session
brainy zany
braised cooked grilled lamb roast roasted sauteed stewed veal
brake steering wheel
branched branching
brand branded
branded labeled labelled
branding logo marketing
brandy cider juice liqueur vinegar vodka whiskey
brass woodwind
brasserie restaurant
brassy feisty perky sassy seductive soulful
bravado earnestness hubris inventiveness naivete panache swagger whimsy
brave brewer bullpen cardinal cub diamondback dodger mariner marlin oriole padre pitcher pitching thrasher yank
bravely courageously doggedly ferociously gamely heroically tirelessly valiantly
bravery commendation courage dedication gallantry heroism honor honour meritorious perseverance tenacity valor valour
bravura cinematic dazzling dramatic masterful masterly mesmerizing virtuosity
brawl feud fraca melee scuffle
brazen cowardly daring
brazenly carelessly cheerfully clumsily cynically foolishly gleefully habitually irresponsibly purposefully recklessly shamelessly shrewdly unabashedly willfully
brazil chile costa
bread butter cake cereal cheese chicken chocolate coffee cooked cornmeal cream crumb dough flour fried loaf meal oatmeal pancake pasta pastry pie pizza porridge potato pudding salad sandwich sausage soup sugar toast toasted tortilla yogurt
breadth depth scope
breakfast brunch buffet dining dinner lunch luncheon lunchtime meal pancake porridge snack supper toast
breakneck frenetic pace plodding quickening
breakthrough milestone
breakwater jetty
bream carp perch
breast cancer cervical colorectal diabete lung melanoma metastatic osteoporosis ovarian prostate skin tumor
breasted pinstriped
breaststroke butterfly clocking discus freestyle hurdle medalist medallist medley metre steeplechase swimmer
breath shortness
breather pause
breathing respirator ventilator
breathlessly cheerfully eagerly excitedly gleefully grimly impatiently joyfully nervously wearily
breathtaking dazzling delightful exhilarating gorgeous impressive incredible magnificent majestic mesmerizing panoramic picturesque remarkable scenery scenic spectacular splendid startling stunning unparalleled unprecedented
breed breeding purebred
breeder horse thoroughbred
breeding wild
breezy chilly frigid languid lighthearted muggy overcast pleasant sultry sunny tranquil windswept windy
brent crude
brevet brigadier
brevity simplicity
brewer cardinal cub diamondback dodger mariner marlin oriole padre
brewery brewing distillery
bribe bribery embezzled embezzlement kickback
bribery charge cheating complicity conspiracy corruption embezzlement evasion extortion forgery fraud graft laundering misappropriation misconduct misuse obstruction peddling perjury plagiarism racketeering scandal slush tampering theft wrongdoing
brick brickwork brownstone building clapboard concrete corrugated edifice facade marble masonry roofed slab stone storey stucco tiled
bricklayer draftsman electrician hairdresser janitor newspaperman plumber schoolteacher welder
brickwork cornice decorative facade masonry ornamentation parapet plaster stonework stucco
brickyard speedway
bride bridegroom dowry groom wedding
bridegroom groom
bridge canal drawbridge embankment expressway footbridge overpass roadway trestle tunnel viaduct
brief lengthy
briefcase duffel stuffed suitcase wallet
briefing interview reporter teleconference
briefly subsequently
brig naval navy privateer schooner sloop
brigade cavalry colonel command commander corp detachment division dragoon expeditionary force infantry mechanised mechanized panzer platoon regiment regimental unit
brigadier colonel commandant commander lieutenant quartermaster sergeant
bright dark dim glow gray luminous purple reddish rosy shiny silvery
brighten darken dim enliven
brightness luminosity
brilliance inventiveness virtuosity
brilliant dazzling deft gutsy imaginative impressive incisive masterful skillful spectacular splendid superb
brilliantly cleverly clumsily crisply deftly elegantly expertly flawlessly magnificently marvelously memorably powerfully shrewdly skillfully smartly spectacularly splendidly superbly wonderfully
brine salt seawater
bring create help
brink verge
brinkmanship gamesmanship
brisk robust steady torrid
briskly gingerly quietly smartly stiffly
bristle bristled
bristled chafed
broad narrow wide
broadband cable connectivity internet iptv landline messaging mobile subscriber telephony voip wireless
broadcast broadcaster broadcasting cable channel network newscast prerecorded programming radio rebroadcast satellite simulcast telecast television tv
broadcaster broadcasting commentator newscaster newsman radio sportscaster television tv
broadcasting cable channel radio simulcast television tv
broaden broadening consolidate deepen elevate enhance enlarge expand extend solidify strengthen widen
broadening deepening
broadly modestly sharply smartly weakly
broadsheet newspaper tabloid
brocade chiffon satin silk tunic
broccoli cabbage carrot cauliflower celery eggplant fennel lettuce okra onion potato radish spinach sprout vegetable zucchini
brochure guidebook
broil broiler grill
broiler grill oven roasting
broken cheekbone collarbone cracked severed
broker brokerage stockbroker
bromide chloride fluoride iodide potassium sulfate
bronchitis chronic cirrhosis diarrhea dysentery emphysema fever hepatitis illness pneumonia respiratory
bronco bruin buccaneer bulldog charger colt cowboy dolphin falcon gator longhorn niner oiler packer panther patriot quarterback raider raven titan trojan
bronze gold medal medalist medallist silver
brooch earring jeweled necklace pendant
brooding dreamy
broodmare racehorse sire
broth chicken cook cooked cornstarch couscous curry fry garlic mayonnaise mixture noodle onion pepper puree sauce saucepan seasoning simmer soup stew stir stirring tablespoon taste vinegar
brothel prostitute prostitution
brother cousin daughter eldest father grandfather grandson nephew niece son stepfather stepson uncle
brotherly friendship neighborly
brouhaha commotion controversy fraca furor furore hoopla hubbub imbroglio uproar
brown brownish creamy gray grayish green greenish grey greyish mottled pinkish reddish white whitish yellowish
browned saute
brownie cheesecake fudge
brownish coloration colour dark dusky forewing grayish greenish grey greyish iridescent mottled pale pinkish plumage purplish reddish silvery speckled underpart whitish yellowish
brownstone clapboard condominium duplex manhattan tenement
browse browsing customize personalize peruse upload wander
browser desktop explorer google internet macintosh microsoft navigator os server software web window yahoo
browsing internet messaging online web
bruin cavalier coyote flyer gopher grizzly hornet husky islander matador maverick nugget oiler pacer panther patriot penguin raptor sabre sixer sonic thrasher trojan wildcat
bruise facial gunshot laceration scar wound
bruising protracted
brunch buffet dinner lunch luncheon lunchtime meal supper weekend
brunette redhead
brush scrub
brushed brushing
brutal murderous ruthless savage vicious
brutality cruelty repression savagery
brutally cruelly ruthlessly savagely viciously
bss news
bubbly effervescent
bubonic plague typhoid
buccaneer charger colt cowboy dolphin falcon nfc niner packer panther patriot raider raven titan
buckeye bulldog colt cornhusker cougar gamecock gator husky longhorn lumberjack patriot razorback terrapin trojan wildcat wolverine
buckle strap
bucolic desolate hardscrabble idyllic picturesque quaint tranquil verdant
budding fledgling nascent
budge capitulate relent
budget fiscal spending
buffalo coyote oiler sabre
buffer zone
buffet dessert dining dinner lunch meal menu
buffeted roiled
build construct develop establish expand rebuild refurbish renovate
builder developer
building built demolished edifice facade skyscraper storey tower
built demolished
bulb daffodil incandescent
bulkhead compartment superstructure
bulky oversized
bulldog cougar gamecock gator gopher husky longhorn panther razorback terrapin trojan wildcat wolverine
bulldozer excavator
bullet grenade gunshot shrapnel stab
bulletproof vest
bullfighting cockfighting
bullhorn megaphone
bullion gold ounce palladium
bullish buoyant cautious downbeat gloomy optimistic outlook pessimistic sanguine sentiment upbeat
bullpen dodger dugout mariner pitcher pitching reliever starter
bullying harassment
bulwark counterweight linchpin
bumbling bungling clumsy conniving hapless inept villainous
bumper sticker
bumpy rutted smoother tortuous
bungalow condo condominium cottage farmhouse mansion
bungled bungling foiled
bungling ineptitude
bunker fairway greenside hole
bunny rabbit
bunt grounder infield
buoyant ebullient gloomy lackluster lacklustre muted robust sluggish subdued tepid upbeat vibrant
burdened debt saddled
burdensome costly cumbersome onerous
bureau department
bureaucracy bureaucrat bureaucratic inefficiency
bureaucrat functionary politician
bureaucratic cumbersome tangle
burger chain chicken hamburger pizza sandwich supermarket taco whopper
burglar thief
burglary carjacking charge felony forgery kidnapping larceny misdemeanor murder rape robbery shoplifting slaying theft vandalism
burial cemetery cremation funeral funerary interment tomb
buried cemetery grave interred
burlesque cabaret striptease vaudeville
burly gangly grizzled haired hulking lanky lithe portly pudgy scruffy stocky taciturn wiry
burned burnt destroyed
burner stove
burnish solidify tarnish
burqa headscarf hijab veil
bus cab commuter minibus rail southbound taxi train tram truck
bush dole gore
bushel oat soybean
bushy goatee moustache mustache spiky
busily feverishly frantically furiously gleefully hurriedly methodically painstakingly quietly toying
businesslike candid collegial congenial constructive courteous forthright jovial methodical personable pragmatic purposeful respectful sober thoughtful
businessman businesswoman financier industrialist magnate millionaire newspaperman philanthropist restaurateur stockbroker tycoon
businessmen businesspeople entrepreneur politician
businesspeople entrepreneur expatriate hotelier tourist vacationer
businesswoman homemaker restaurateur schoolteacher socialite
bustling busy congested crowded downtown teeming thoroughfare thriving
busy congested
but even however it not so though well
butte canyon
butter buttermilk cake caramel cheese chocolate chopped cinnamon cooked cream crumb dough flour frosting fry garlic ingredient lard lemon margarine mayonnaise melted milk mixture olive onion oven peanut pecan pepper roasted salt sauce shallot spoon sprinkle stir sugar syrup tablespoon toast toasted unsalted vanilla vinegar yogurt
butterfly medley
buttermilk cornstarch cream mayonnaise oatmeal vanilla yogurt
butternut squash
buttery caramel chewy creamy crisp crispy earthy flaky fruity gooey nutty pungent spicy tangy velvety
buttock genitalia torso
buttoned collar flannel jacket plaid rumpled shirt sleeved trouser
buy buying purchase resell sell
buyer dealer importer peddler seller shopper speculator
buying investing purchasing selling
buyout takeover
buzzer dunk layup
buzzing grumbling
bypass coronary quintuple
bystander passerby wounded wounding
byway scenic trail
cab car driver limousine taxi taxicab truck
cabaret revue striptease vaudeville
cabbage carrot cauliflower celery cucumber eggplant kale lettuce pickled potato radish sauerkraut soup spinach sprout vegetable zucchini
cabby hotelier motorcyclist motorist theatergoer
cabinet reshuffle
cable channel coaxial network optic television tv
cacao coffee sugarcane
cachet clout panache
cacophony deafening muffled
caddie caddy
caddy golfing
cadet conscript noncommissioned trainee
cadmium chromium manganese selenium sulfide zinc
cafe coffeehouse hotel lounge restaurant
cafeteria canteen classroom dining dorm dormitory hostel restroom room
caffeine drink vitamin
cagey circumspect noncommittal reticent
cajole coax coerce convince dissuade entice goad persuade prod
cake cheese cheesecake chocolate cookie cream cupcake custard dessert dish dough frosting fudge loaf meringue mousse pastry pie pudding pumpkin recipe sandwich toast
calamitous cataclysmic catastrophic demoralizing devastating disastrous dreadful horrendous
calamity catastrophe disaster
calcium carbonate chloride hydroxide magnesium manganese phosphate potassium sodium sulfate vitamin
calculate calculated calculating compute deduce quantify
calculated calculating measured
calculation estimation
calculus mathematic
calf groin hamstring injury knee quadricep tendon thigh
caliber calibre handgun pistol revolver rifle semiautomatic
calibration measurement
calibre pistol rifle
caliph caliphate
call calling
caller dispatcher phone telephone
calligraphy painting printmaking
calling condemning
callous contemptuous cowardly cynical depraved disgraceful heartless hypocritical indifference uncaring
calm quiet serene tranquil
calming soothing stabilizing
calmly carefully coolly patiently
calmness serenity
caloric calorie intake
calve cattle newborn offspring pig sheep
calypso reggae
camaraderie intimacy teamwork togetherness
camcorder camera cassette digital stereo video videocassette videotape webcam
camera projector screen viewfinder zoom
cameraman cinematographer correspondent freelance photographer photojournalist translator
camouflage garb jacket khaki uniform wearing
campaign campaigning fundraising
campaigner environmentalist
camper camping hiker trekker
campground camping campsite picnic trailhead
camping campsite hiking picnic recreation recreational rv snorkeling
campus classroom college dorm school
camshaft crankshaft valve
can come do might must not will
canal waterway
cancel cancellation cancelled postpone reschedule
cancellation cancelled postponement
cancelled delayed
cancer carcinoma cardiovascular cervical chemotherapy colon colorectal complication cure cystic diabete diagnosis disease emphysema fibrosis heart hepatitis hypertension illness infection kidney leukaemia leukemia liver lung lymphoma malaria malignant marrow melanoma metastatic myeloma obesity osteoporosis ovarian pancreatic patient pneumonia prostate surgery testicular thyroid transplant treatment tuberculosis tumor tumour
cancerous lesion malignant melanoma polyp prostate tissue tumor tumour
candid forthright insightful thoughtful truthful
candidacy candidate candidature nomination nominee presidential reelection
candidate challenger contender democratic election gubernatorial incumbent mate nominee party presidential runoff
candidly eloquently honestly ruefully satisfactorily wistfully
candied chopped raisin
candle incense lighted lit votive
candlelight vigil
candor clarity directness eloquence frankness honesty humility openness playfulness subtlety wit
candy chocolate confectionery popcorn snack
cane sugar sugarcane
canine dog feline
caning flogging punishment
canister pellet propane tearga
cannabis cocaine ecstasy hashish heroin marijuana medicinal methamphetamine
canned chickpea cooked dried leftover noodle packaged pickled salted soup spicy vegetable
cannon gun launcher mortar
canny clever crafty cunning deft resourceful shrewd skilful skillful
canoe kayak
canola olive sunflower
canonization sainthood
canonized pope
cantankerous cranky feisty genial gruff grumpy irascible portly pugnacious rambunctious stodgy taciturn talkative
cantata chorale oratorio
canteen gym hostel restroom
cantilever monoplane truss
canva easel
canvassing recount
canyon creek trail
capability firepower
capable incapable
capacitance voltage
capitalisation capitalization
capitalise capitalize maximise
capitalism capitalist communism consumerism feudalism globalization imperialism liberalism materialism modernity socialism totalitarianism
capitalist totalitarian
capitalization weighted
capitalize exploit inroad parlay
capitol rotunda
capitulate relent succumb
cappuccino espresso latte mocha
caprice chevy
capsule spacecraft
captain skipper
caption disclaimer
captivated dazzled enthralled entranced fascinated mesmerized transfixed
captivating charming compelling dazzling electrifying enchanting endearing engrossing enlightening entertaining enthralling evocative exciting exhilarating fascinating heartwarming insightful inspiring memorable mesmerizing poignant revelatory riveting seductive suspenseful thrilling unforgettable unsentimental
captive captivity
captor kidnapper
capture recapture
capuchin friar
car chauffeur dealership driver driving jeep limousine lorry minibus minivan motorbike motorcycle parked taxi truck vehicle
caramel cheesecake chocolate cream creamy custard frosting fudge glaze hazelnut mousse pecan raspberry syrup tart vanilla
carapace length width
carbine howitzer pistol rifle
carbohydrate cholesterol dietary fat gram mg milligram protein saturated sodium
carbon dioxide emission greenhouse methane monoxide nitrogen sulfur
carbonate chloride hydroxide magnesium potassium silica silicate sulfate sulfide
carbonated drink soft sugary
carboniferous cretaceous
carbonyl hydroxyl ligand
carcass corpse livestock poultry rotting
carcinogen carcinogenic
carcinogenic harmful psychoactive toxic
carcinoma colorectal melanoma metastatic prostate
card debit id passport
cardamom cinnamon clove coriander cumin ginger nutmeg paprika pepper turmeric vanilla
cardboard corrugated cutout paper plastic
cardholder debit issuer
cardiac cardiologist cardiovascular complication congestive coronary dialysis heart hospital infarction kidney liver myocardial orthopedic pacemaker patient pediatric pulmonary renal respiratory surgery transplant trauma vascular
cardigan cashmere sweater tunic turtleneck tweed
cardinal cub diamondback dodger mariner marlin oriole padre raven
cardiologist cardiology chiropractor clinic dentist dermatologist doctor epidemiologist geneticist gynecologist hospital internist medical neurologist neuroscientist neurosurgeon nutritionist obstetrician oncologist ophthalmologist orthopaedic orthopedic pathologist pediatric pediatrician physician psychiatrist psychologist psychotherapist radiologist surgeon
cardiology cardiovascular dentistry dermatology endocrinology geriatric gynecology immunology medicine neurology neuroscience neurosurgery obstetric oncology ophthalmology orthopaedic orthopedic pathology pediatric pharmacology psychiatry radiology urology
cardiovascular clinical coronary diabete heart hypertension metabolic neurological obesity osteoporosis pediatric vascular
care caring childcare elderly geriatric health healthcare hospice hospital maternity medical nursing outpatient palliative sick welfare
carefree cheerful easygoing hedonistic languid
careful diligent judicious meticulous scrupulous thorough
carefully delicately lovingly meticulously prepared properly thoughtfully
caregiver elderly helper parent
careless drunk negligent reckless sloppy
carelessly clumsily haphazardly
carelessness inattention incompetence laziness negligence recklessness stupidity
cargo container freight freighter luggage passenger plane ship shipping tanker transport vessel
caribou elk herd moose porcupine
caring loving sick
carjacking holdup kidnapping mugging murder robbery slaying
carmaker fiat maker
carnage devastation horrific mayhem tragedy
carnation flower
carnival revelry
carnivore carnivorous herbivore mammal predator reptile rodent
carnivorous herbivore herbivorous
carotene vitamin
carotid coronary
carpentry metalworking woodworking
carpeted tiled
carpeting drape paneling upholstery wallpaper
carrefour chain mart supermarket
carriage wagon
carriageway motorway
carrot cauliflower celery chopped cooked cucumber eggplant garlic leek lentil lettuce mushroom okra onion peeled pickled potato radish roasted sauteed scallion shallot sliced spinach sprout vegetable zucchini
cartel kingpin
cartilage cruciate cyst elbow groin hernia knee ligament meniscus surgery tendon tissue
carting hauling
cartographer draftsman geographer printmaker
cartography surveying
carton milk
cartoon looney nickelodeon parody
cartoonist comic humorist illustrator satirist writer
cartridge magnum pistol revolver
carved chiseled marble sculpted sculptured
case court investigation prosecution prosecutor trial
caseworker cps
cash infusion money stash
cashew coconut
cashier clerk grocery receptionist salesperson saleswoman store waiter waitress
cashmere denim knitted linen silk sweater trouser turtleneck wool
casino gambling gaming
casket coffin draped funeral hearse wreath
cassava corn maize plantain sorghum sugarcane wheat
casserole couscous dish eggplant lasagna oven pasta roasting saucepan skillet souffle
cassette cd compilation demo disc promo stereo tape videocassette vinyl
cast casting
castle fortress manor
casually cheerfully discreetly dressed informally playfully politely
casualty fatality
cat dog monkey mouse pet puppy rabbit
cataclysm cataclysmic catastrophe conflagration
cataclysmic catastrophic momentous
catalog catalogue collection
catalogue collection
catalyse catalyze
catalyze enzyme
catamaran sailboat sailing yacht
catapult propel
cataract surgery
catastrophe catastrophic disaster tragedy
catastrophic consequence devastating disaster disastrous terrible
catcher fielder hitter infielder outfielder pitcher shortstop starter
catchment drainage
catchphrase moniker nickname slogan
catchy lyric
categorically emphatically flatly refute unequivocally vehemently
categorised categorized grouped
categorize classify quantify visualize
cater catering
catering leisure
catfish fish grouper shrimp tuna walleye
catharsis cathartic
cathartic demoralizing disorienting exhilarating pleasurable revelatory
cathedral chapel church saviour
catheter stent
catholic christian church clergy diocese episcopal evangelical orthodox priest protestant roman
cation hydroxyl
cattle cow dairy farm goat graze grazing herd livestock pasture pig poultry rancher sheep
caucus convener delegate democrat legislator republican whip
caudal dorsal fin pectoral posterior ventral
cauliflower celery eggplant lettuce okra onion potato radish roasted sauteed spinach sprout zucchini
causal causation
causality causation
cause causing damage
causeway footbridge
causing damage
caustic corrosive
cautionary sobering
cautious cautiously circumspect downbeat glum hesitant optimistic pessimistic sanguine skittish timid upbeat wary
cautiously confidently enthusiastically favorably grimly nervously optimistic optimistically quietly unimpressed
cavalier clipper grizzly hornet maverick nugget pacer panther piston raptor sixer sonic spur terrapin warrior wizard
cavalry colonel corp detachment dragoon force hussar infantry mechanised mechanized panzer platoon regiment troop yeomanry
cavern subterranean
cavernous cramped dingy locker spacious
caviar salmon sturgeon truffle
cayenne cumin paprika pepper teaspoon
cctv footage
cd compilation demo disc download promo reissue release sampler soundtrack vinyl
cease cessation hostility truce
ceaseless continual incessant relentless tireless unending unrelenting unremitting
cedar cottonwood cypress grove hickory oak pine poplar sycamore walnut
cede ceding relinquish relinquished relinquishing
ceding relinquishing
ceiling chandelier fireplace paneling roof
celebrant partygoer reveler reveller
celebrate celebrated celebration centenary coincide commemorate commemorating festivity mourn occasion savor
celebrated celebration centenary commemorate commemorating feast marking
celebration celebratory centenary centennial ceremony commemorate commemorating commemoration eve extravaganza festival festive festivity fete firework gala homecoming inauguration joyous marking observance occasion parade revelry
celebratory festive firework impromptu joyous raucous
celery chive chopped cilantro clove cucumber dill eggplant fennel garlic lettuce onion oregano parsley pepper radish saute scallion shallot sliced sprout stalk thyme zucchini
celibacy chastity ordination
celibate priesthood
cell cellular
cellist clarinetist composer conductor percussionist pianist soloist violinist virtuoso
cello clarinet concerto flute guitar harmonica harpsichord mandolin oboe orchestral percussion piano saxophone solo soloist sonata trombone trumpet viola violin virtuoso
cellophane wrapped wrapping
cellphone cellular dial handset headset internet landline laptop messaging mobile pager paging phone telephone walkie wireless
cellular landline mobile paging phone telecommunication telephone wireless
cement steel
cemetery churchyard elmwood headstone interment interred
cenotaph headstone memorial monument plaque
censor censoring
censure impeachment reprimand
census population
centavo peso
centenary centennial commemorate commemorating commemoration jubilee marking
centennial commemorate commemorating commemoration jubilee
center centre
centered revolved
centerfold playboy playmate
centerpiece centrepiece unveiling
centimeter centimetre cm diameter inch millimeter millimetre
centimetre cm diameter inch metre millimeter millimetre
centralised centralized decentralized
centralization decentralization
centralize reassert standardize usurp
centralized decentralized hierarchical
centrifuge uranium
centrist coalition conservative leaning liberal nationalist party rightist socialist
century eighteenth medieval nineteenth seventeenth twentieth
cephalopod crustacean
ceramic earthenware enamel glass glassware lacquer porcelain pottery stainless tile
cereal coffee food oatmeal porridge snack
cerebral edema hemorrhage palsy pulmonary spinal
ceremony christening commemoration farewell festivity funeral gala inauguration investiture marking occasion presentation swearing unveiling
certainly clearly definitely hardly indeed necessarily obviously probably really seem surely think truly undoubtedly
certificate certification diploma matriculation
certification certified
certiorari writ
cervical colorectal prostate
cervix uterus vagina
cessation hostility
cgt union
chad congo
chafed chafing
chagrin consternation dismay
chain drugstore store supermarket
chained shackled
chair chairmanship sitting
chairman chairwoman executive vice
chairmanship presidency
chairperson chairwoman
challenger contender
chamberlain wilt
champ champion
champagne sparkling vodka wine
champion compatriot defending freestyle medalist medallist middleweight reigning runner title world
championship cup playoff qualification qualifying title tournament tourney
chance consolation opportunity
chancel chapel doorway facade nave porch stonework transept vestry
chancellor exchequer kohl
chancery court
chandelier gilded ornate paneling
changing shifting
channel network programming radio rtl television tv
chant chanted chanting cheer jeer shouting
chanted chanting cheering demonstrator loudly marcher placard protester shout shouted shouting slogan waving yelled
chanting cheering clapping demonstrator marcher marching placard protester shouted shouting waving yelling
chao confusion instability lawlessness mayhem pandemonium turmoil upheaval
chaotic dreary frenetic messy tumultuous turbulent
chaparral scrub
chapel church churchyard crypt episcopal monastery parsonage rectory
chaplain provost quartermaster
character fictional protagonist villain
characterisation characterization
characteristic trait
characteristically curiously deceptively decidedly similarly strikingly surprisingly uncharacteristically uncommonly unusually
characterize describe quantify
charade farce
chard kale spinach
charge charged complicity conspiracy conviction criminal embezzlement espionage evasion extortion felony forgery fraud guilty indictment jail kidnapping larceny laundering manslaughter misdemeanor molestation murder perjury prosecutor racketeering rape robbery sedition shoplifting sodomy theft treason trial
charged conspiracy criminal felony guilty manslaughter misdemeanor murder
charger colt cowboy dolphin falcon longhorn niner packer panther patriot raider raven titan
charisma charm eloquence gravita guile intellect stamina stature
charismatic flamboyant
charitable charity donation philanthropic philanthropy
charity donation
charlotte hornet
charm elegance eloquence panache wit
charming classy creepy delightful delightfully easygoing elegant enchanting endearing genial gorgeous gracious handsome likable likeable lovable lovely personable quirky seductive unassuming unpretentious vivacious witty wonderfully
charmingly comically deceptively deliciously delightfully gloriously grandly hilariously improbably marvelously oddly quirky refreshingly startlingly weirdly wonderfully
chart peaked
chasm disparity divide gap rift widening yawning
chassis engine
chat internet messaging online web
chateau winery
chauffeur driver limousine taxi
cheap expensive inexpensive
cheater lawbreaker troublemaker
cheating fraud plagiarism
check checked
checked luggage
checkered chequered
checkup hospital physiotherapy
cheddar cheese mozzarella
cheek forehead tongue
cheekbone collarbone dislocated femur fibula forearm fracture kneecap sternum tendon thumb tibia wrist
cheer cheering crowd deafening jeer laughter loud ovation rapturous raucous roar rousing shriek smattering thunderous whoop
cheerful cheery dignified dreamy easygoing ebullient exuberant glum jovial languid mellow pensive personable playful polite quiet serene sober somber sombre sprightly sullen talkative unassuming unpretentious upbeat vivacious
cheerfully defiantly excitedly gleefully grandly happily innocently joyfully playfully politely proudly quietly ruefully sheepishly slyly thoughtfully wearily wistfully
cheering clapping crowd enthusiastic jeering jubilant mourner onlooker spectator throng waving
cheery dreamy ebullient gloomy glum perky somber upbeat
cheese chicken chocolate cooked cream curd dessert fried goat lettuce macaroni mayonnaise meat mozzarella pasta peanut potato prosciutto ravioli ricotta salad sandwich sauce sausage spinach steak toast tofu yogurt
cheesecake chocolate cookie cream cupcake custard dessert fudge pecan pie
cheesy kitschy pretentious tacky
cheetah lion shark springbok
chef cuisine culinary gourmet menu pastry restaurant restaurateur sommelier sushi
chemist engineer geneticist geologist inventor mathematician pharmacist physicist zoologist
chemistry engineering inorganic mathematic microbiology molecular physic physiology science
chemotherapy leukemia medication patient prostate radiotherapy regimen surgery therapy treatment
cherish sincerely strive wish yearn
cherished treasured
cherry mango peach pear plum raspberry
chess grandmaster scrabble snooker
chest ear forearm forehead gunshot neck pain shoulder stomach thigh throat torso wound wrist
chesterfield somerset
chestnut oak walnut
chevalier knight
chewing gum tobacco
chewy creamy crispy flaky gooey nutty texture
chi mei yin
chic fashion fashionable hipster posh retro sexy shabby stylish trendy upscale
chicken chili cooked dish dumpling eggplant fried fry garlic goat grilled lamb lobster meat mutton noodle pasta peanut pizza pork potato poultry roast roasted salad sauce sausage seafood shrimp soup spicy steak stew tofu veal vegetable
chickpea cooked lentil potato
chief deputy executive officer
chiefly largely mainly mostly primarily principally solely
chiffon dress gown lace satin sequined silk skirt sleeveless strapless tulle tunic
child children daughter girl infant mother newborn orphaned pregnant toddler unborn wedlock
childbirth complication dying hospitalization menstruation pregnancy prenatal
childcare counselling daycare maternity
childhood maternal
childless divorced eldest married unmarried widowed
childlike girlish
children elderly infant kid malnourished newborn orphan orphaned parent pregnant preschooler sibling unborn
chile costa
chili chilli chipotle cilantro cumin curry garlic ginger horseradish jalapeno mayonnaise mustard onion paprika pepper roasted salsa sauce soup soy spicy tofu
chilling sobering
chilly cooler damp dreary foggy frigid frosty humid icy muggy overcast rainy steamy stormy sunny sweltering unseasonably warm warmer weather windy wintry
chimney fireplace flue
chimp chimpanzee orangutan primate
chimpanzee orangutan primate
chin fang jaw pin tan
china chinese li mainland shanghai wen yang
chinese hao li mainland shanghai tang yang
chinook coho
chip microchip semiconductor
chipotle jalapeno
chiropractic dentistry
chiropractor dentist dermatologist gynecologist hairdresser internist pediatrician pharmacist psychotherapist therapist
chiseled sculpted
chive chopped cilantro dill fennel garlic garnish onion oregano parsley scallion shallot sprig tablespoon tarragon thyme watercress
chlamydia gonorrhea infection syphilis tuberculosis
chloride fluoride hydrogen hydroxide iodide magnesium oxide potassium sodium sulfate sulfide
chlorine cyanide fluorine hydrogen phosphorus sulfur
chocolate cookie cream custard dessert frosting fudge hazelnut liqueur melted mousse oatmeal peanut pecan soda sugar syrup truffle vanilla yogurt
choir choral chorus ensemble orchestra soloist
choked choking snarled
cholera dengue diarrhea diarrhoea disease dysentery epidemic fever flu hepatitis infection infectious influenza malaria malnutrition measle meningitis outbreak pandemic plague pneumonia raby sar smallpox swine tuberculosis typhoid typhus virus waterborne
cholesterol dietary fat mg milligram protein saturated sodium
chomping cigar
choose chosen decide elect nominate opt prefer select
chop coarsely mince
chopped cilantro clove coarsely cooked dill dried fennel finely freshly garlic garnish jalapeno lemon onion oregano parsley peeled pepper raisin roasted scallion shallot shredded sliced sprinkle tablespoon tarragon teaspoon thyme toasted zucchini
chopper helicopter pilot plane
choppy directionless stormy
chopstick utensil
choral operatic oratorio orchestra orchestral piano soloist symphonic symphony vocal
chord harmonic
chore errand homework housework schoolwork
choreographer choreography dancer
choreography cinematography
chorus singing
chosen elector nominate selected
chou ting wen
chowder lobster shrimp
christ crucifixion god holy redeemer resurrection savior saviour
christening coronation investiture wedding
christian evangelical fundamentalist orthodox protestant religious
chromatic harmonic octave
chromatography spectrometry
chromium manganese molybdenum
chromosomal chromosome
chronic complication congestive debilitating diabete diarrhea disease emphysema fatigue hypertension illness leukemia malnutrition pneumonia problem pulmonary recurrent respiratory severe suffering
chronically destitute ill malnourished undernourished
chronicle herald tribune
chronicler historian
chronologically sequentially sorted thematically
chronology overview timeline
chrysalis label roadrunner
chrysanthemum throne
chubby pudgy scrawny
chuckle giggle laugh rueful shudder
chunk sliver
church clergy congregation congregational convent diocese episcopal monastery orthodox parish parishioner pastor rectory
churchgoer congregant parishioner
churchman clergyman prelate theologian
churchyard gravestone headstone rectory
cider juice vinegar wine
cigar cigarette tobacco
cigarette liquor menthol nicotine smoker smoking tobacco
cilantro coriander cumin dill garlic garnish jalapeno lemon lime mayonnaise mint onion oregano parsley pepper pesto rosemary sauce scallion shallot sprig sprinkle tablespoon tarragon thyme vinaigrette watercress
cinema film movie multiplex theater theatre
cinematic dramatic theatrical
cinematographer cinematography filmmaker screenwriter scriptwriter
cinematography screenplay
cinnamon clove coriander cumin garlic ginger honey lemon nutmeg paprika pepper soda spice sugar teaspoon toasted turmeric vanilla
circle sphere
circuitous detour journey overland route
circular conical cylindrical elliptical rectangular
circulation daily newspaper tabloid
circulatory digestive
circumference diameter girth height length waist width
circumspect contrite coy deferential forthright nonchalant noncommittal reticent sanguine unapologetic unenthusiastic
circumstantial evidence irrefutable preponderance
circumvent sidestep
circus clown sideshow
cirrhosis congestive diabete emphysema hepatitis hypertension jaundice kidney leukemia liver pancreatic
cirrus stratus
cisco dell lucent microsoft networking
citation commendation
citizenry populace
citizenship nationality naturalization passport residency
citric lysine
citrus coconut fruit grapefruit grower juice mango papaya peach pear pineapple
city mayor town
cityscape skyline
citywide nationwide statewide
civilian noncombatant soldier wounded
civilisation civilization
civilised civilized
civility decency decorum politeness
civilization humankind mankind modernity
clad dressed scantily wearing
clade taxon
claimant plaintiff
clam mussel prawn scallop shrimp
clamor clamoring grumbling
clamoring eagerly
clamp crack curb rein
clampdown crackdown
clandestine covert
clapboard gabled roofed stucco
clapping shaking singing unison waving yelling
claret jug
clarify clarifying
clarinet concerto flute harmonica harpsichord oboe percussion piano piccolo sax saxophone soloist tenor timpani trombone trumpet tuba viola violin
clarinetist jazz percussionist pianist saxophonist trombonist trumpeter violinist
clarity directness honesty predictability simplicity subtlety urgency
clash rioting skirmish sporadic violence
class valedictorian
classical contemporary
classically suitably
classicism elegance gothic minimalism modernism realism rococo romanticism style
classified unclassified
classify distinguish identify
classmate graduate schoolmate student trainee
classroom dorm dormitory gymnasium kindergarten preschool
classy delightful easygoing elegant glamorous gorgeous gutsy personable sensible stylish supremely tasteful unpretentious
clause provision
claustrophobic cramped dank
cleaning laundry scrubbing washing
cleanliness hygiene
cleanse purify
clearly evidently obviously plainly seem
cleat sneaker sock
cleft palate
clemency pardon reprieve
clenched fist
clergy diocesan episcopal laity parishioner priest seminarian
clergyman prelate priest schoolmaster theologian
cleric firebrand preacher
clerk postmaster registrar solicitor
clever clumsy crafty cunning deft imaginative ingenious inventive shrewd skillful witty
cleverly clumsily crudely cynically deftly elaborately elegantly expertly exquisitely meticulously shrewdly skillfully superbly
cleverness earnestness guile ingenuity inventiveness naivete originality panache playfulness resourcefulness ruthlessness spontaneity subtlety tenacity whimsy wit
cliched contrived formulaic melodramatic overwrought pretentious prosaic quirky sappy simplistic trite
click delete
client customer
clientele upscale
cliff ledge steep
cliffhanger finale
climactic climax seesaw
climate climatic environment warming
climatic weather
climax denouement finale thrilling
climb climbing descend
climber hiker mountaineer mountaineering skier snowboarder trekker
climbing hiking jumping mountaineering
clime cooler drier temperate warmer
clinch clinched win
clinched win
clinic clinical counseling dentist hospice hospital medical nurse nursing outpatient pediatric pediatrician psychiatric therapist therapy treatment
clinical diagnosis diagnostic epidemiological immunology medical neurologist oncology pathology pediatric pharmacology psychiatric psychiatrist
clinically medically
clinician doctor educator paramedic patient practitioner researcher scientist sufferer
clip excerpt footage photograph prerecorded snippet video videotape youtube
clipper grizzly hornet maverick nugget oiler pacer piston raptor sonic spur wizard
clitoris penis vagina
cloak invisibility overcoat robe scarf veil
cloaked secrecy
clock ticking
clocking fastest freestyle marathon
clockwise counterclockwise
clog clogged clogging
clogged clogging congested snarled
cloning embryo embryonic
closed closing
closer nearer
closest distant nearest
closet cubicle cupboard door drawer fridge
clot clotting
cloth fabric knitted leather linen scarf shawl silk towel wool woolen woollen woven wrapped
clothe clothing dress footwear furniture handbag jewelry shoe sock toiletry underwear
clothing cosmetic denim designer footwear furnishing furniture handbag jewelry knitwear leather merchandise shoe sportswear toiletry underwear
clotting platelet
clouded clouding prospect
clouding prospect
cloudless overcast sky sunny
cloudy overcast sunny
clout heft leverage newfound stature wield
clove coriander cumin fennel finely garlic ginger nutmeg onion oregano paprika peeled pepper peppercorn scallion shallot tablespoon teaspoon thyme turmeric zest
clover leaf
club football league soccer
clubhouse dugout locker
clueless grumpy uptight
clumsily cynically deftly effortlessly expertly gleefully methodically purposefully shrewdly skillfully superbly
clumsy inept skillful
clunky creaky cumbersome stilted
cluster globular
cluttered cramped dingy grimy nondescript ramshackle shabby spacious
cm diameter inch length millimeter mm tall wingspan
coach coaching football team
coaching managerial
coadjutor consecrated suffragan titular vicar
coal metallurgical mine miner mining ore
coalesce coalesced emerge
coalition party
coarsely finely peeled scallion tablespoon
coast coastline ocean seaboard
coastal coastline inland
coaster ride roller
coastguard maritime
coastline shoreline
coat dress frock jacket scarf shirt skirt sweater
coated coating
coating layer
coax coaxing convince entice nudge persuade prod
coaxing prodding
cobalt copper manganese nickel
cobblestone labyrinthine
coca coke cola
cocaine contraband drug ecstasy hashish heroin illicit marijuana methamphetamine morphine narcotic opium smuggled smuggling trafficker
cochlear implant
cockpit fuselage recorder
cockroach rodent termite
cocktail dinner
cocky complacent cynical egotistical naive overconfident pushy smug streetwise swaggering timid uptight
cocoa coffee sugar
coconut fruit guava juice lemon lime mango olive papaya pear pineapple sugar tamarind
cod flounder haddock halibut herring trout
codeine morphine
codex manuscript
codified promulgated
codify enshrine harmonize standardize
coding encoding
coerce compel dissuade frighten harass intimidate seduce terrorize
coercion intimidation
coexist peacefully thrive
coexistence neighborliness reciprocity
coffee corn doughnut drink espresso tea wine
coffin draped hearse wreath
cofounder founder
cogent compelling persuasive
cognate derivation meaning
cognition cognitive neuroscience
cognitive developmental mental neurological neuroscience perceptual physical physiological
cognizant keenly mindful
coherent cohesive unified
cohesion unity
cohesive homogenous
coho salmon
cohort dropout
coin coinage commemorative engraved
coincide coinciding culminate festivity
coincidence coincidental fortuitous
coincidental fortuitous
coincidentally fittingly incidentally ironically
coinciding marked
coke cola drink soda
cola drink nestle soda sprite
colander drain rinse strainer
cold dry frigid
coldly coolly
coliseum stadium
collaborate cooperate cooperatively innovate
collaboration collaborative
collaborative interdisciplinary
collage printmaking
collapse demise downfall meltdown
collarbone dislocated femur fibula fracture knee kneecap pelvis sternum tendinitis tendon tibia
collard turnip
collateral medial
colleague researcher scientist
collect collecting donate obtain retrieve
collectible jewelry memorabilia trinket
collector connoisseur
college graduate graduated prep school seminary student undergraduate university
collegial congenial
collegiate intercollegiate lacrosse softball varsity
collision crash derailment mishap
colloquial pejorative slang vernacular
colloquially commonly confusingly derisively generically humorously popularly refer sometime spelt variously
collusion nepotism
colon colorectal polyp prostate thyroid tumor
colonel command commandant commander infantry lieutenant marshal officer quartermaster regiment sergeant
colonial colonialism
colonialism colonialist colonization colonizer fascism feudalism hegemony imperialism oppression racism slavery tyranny
colonialist colonizer
colonisation colonization colonizer conquest
colonist colonizer conquistador descendant emigrant settler slave
colonization colonizer conquest subjugation
colonize conquer invade
colonized inhabited subjugated
colonizer conquistador
colonoscopy screening
color colored colour monochrome palette tint
coloration colour greyish mottled plumage reddish yellowish
colorectal esophageal mammography melanoma metastatic ovarian pancreatic prostate thyroid
colored coloured multicolored pastel patterned red white yellow
colorful colourful flamboyant flashy floral garish multicolored whimsical
coloring colouring
colorless crystalline
colossal enormous gargantuan gigantic huge immense massive monumental staggering
colour coloured greenish grey reddish tint yellow yellowish
coloured greenish grey mottled ochre patterned white yellow yellowish
colourful flamboyant stylised
colt cowboy dolphin falcon longhorn nfc packer patriot raider raven terrapin titan
columbine massacre
column columnist editorial journal undated
columnist correspondent cox daily editor editorial herald newspaper tribune writer
com dot
coma comatose convulsion unconsciousness
comatose incapacitated quadriplegic
combat expeditionary infantry infantryman warfare
combative confrontational easygoing ebullient feisty folksy genial jovial laconic pugnacious taciturn
combed combing scoured scouring sifting
combinatorial mathematical
combine cornstarch mix mixing mixture sprinkle stir whisk
combing scour scoured scouring searching sifting
combining integrating merging
combustible flammable
combustion turbine
come coming do get go going want will
comedian entertainer satirist scriptwriter sportscaster
comedy drama farce film melodrama movie parody satire screwball sitcom slapstick spoof starred thriller
comet spacecraft
comfortable comfortably comfy cramped luxurious roomy spacious
comforted distraught overjoyed reassured
comforting consoling reassuring
comfy cozy cramped cushy dingy overstuffed plush snug sofa spacious threadbare
comic manga marvel satirical
comical comically farcical grotesque heartbreaking hilarious humorous ironic lighthearted melodramatic memorable nonsensical offbeat surreal whimsical
comically delightfully elegantly embarrassingly hilariously improbably memorably oddly painfully shockingly stunningly
command commandant commander commanding corp detachment expeditionary force infantry lieutenant military operational platoon squadron tactical
commandant commander commanding corp lieutenant paratroop quartermaster sergeant
commander commanding force lieutenant military officer platoon sergeant
commanding lieutenant platoon
commemorate commemorating commemoration fiftieth honoring marking mourn occasion remembrance
commemorating commemoration commemorative honoring marked marking monument plaque remembrance unveiling
commemoration commemorative festivity marking memorial occasion remembrance
commemorative postage stamp
commence culminate proceed resume subside
commencement convocation graduation inauguration keynote
commend congratulate
commendable creditable gutsy impressive laudable marvellous masterful remarkable superb
commendation distinguished honor meritorious
comment detail statement
commentary news
commentator newscaster presenter sportscaster
commercialism consumerism
commercialization industrialization
commercialize invent popularize resurrect
commercially domestically industrially
commission committee panel
commit committed plead
commitment dedication determination keenness pledge reaffirm sincerity steadfast unshakable unwavering
committee subcommittee
commodity price
commonly generally known often popularly sometime typically usually
commotion hubbub pandemonium ruckus
communicable contagious disease epidemiology infectious venereal
communicate communicating connect interact transmit
communication telecommunication wireless
communicator navigator
communion consecration episcopal sacrament
communique declaration memorandum statement
communism communist fascism socialism soviet totalitarianism
communist fascist socialist soviet totalitarian
commutation pardon
commutative isomorphic
commute commuting
commuter decker freight metro rail subway train tram transit
companionship intimacy sustenance
company conglomerate firm subsidiary
comparative zoology
comparatively disappointingly exceedingly exceptionally extraordinarily extremely fairly quite relatively remarkably ridiculously shockingly somewhat startlingly surprisingly unusually
compare comparing
compassion courage empathy generosity gratitude humility kindness mercy sympathy
compatibility interoperability
compatible desktop incompatible macintosh os pc
compatriot countryman countrywoman unseeded
compel convince persuade
compelling convincing engrossing fascinating interesting intriguing persuasive riveting
compendium hardback monstrous
compensate compensated reimburse
compensated handsomely
compensation pay reparation restitution severance
compete competitor participate
competence competency honesty integrity poise professionalism temperament toughness
competent incompetent mentally
competitively professionally profitably
compilation demo disc discography promo reissue release sampler song soundtrack titled unreleased vinyl
compile compiling publish
complacency overconfidence
complacent jaded overconfident scared
complain grumble resent
complete completed partial
completed completing completion
completely entirely fully partially totally utterly wholly
completeness truthfulness
completing completion finishing
complexity sophistication
compliance comply
complicate derail hamper hinder imperil jeopardise jeopardize overshadow
complicated convoluted difficult messy tricky
complication congestive dehydration diabete emphysema illness infection infertility jaundice leukemia pneumonia pregnancy respiratory sepsis surgery symptom
complicity conspiracy culpability embezzlement genocide involvement murder suspicion
comply enforce
compose composing improvise rehearse
composed comprise consist
composer conductor dramatist librettist libretto lyricist musicologist orchestral percussionist pianist playwright songwriter trumpeter violinist virtuoso
composing singing writing
composite hang index
composition orchestration
compositional stylistic
compost manure mulch
composure poise stamina
comprehend fathom imagine quantify understand
comprehensible intelligible succinct
comprehension fluency
comprehensively thoroughly
compress decompress
compressed laterally
compressor turbine
comprise consist
compromise proposal workable
compulsive obsessive
compulsory conscription mandatory obligatory
computation computational mathematical probabilistic
computational computing mathematical theoretical
computer computing desktop hardware laptop mainframe pc software technology
con en para
concave convex curved elongated rectangular
conceal concealing disclose disguise hide reveal uncover
concealed concealing explosive firearm handgun hidden
concealing falsifying revealing
concealment deceit deception falsification
conceivable imaginable
conceivably doubtless might ordinarily surely theoretically
concentrate devote
concept idea notion
conception immaculate
conceptually functionally intuitively linguistically logically mathematically mechanically musically philosophically stylistically thematically
concern jitter lingering tension unease
concerned disappointed worried
concert extravaganza festival gala gig orchestra premiere recital
concerted coordinated unremitting vigorous
concerto flute harpsichord oboe orchestra orchestral piano soloist sonata symphonic symphony viola violin
concierge dining receptionist valet
conciliation mediation
conciliatory confrontational playful tone
concise pithy straightforward succinct
conclude concluded concluding conclusion reconvene
concluded concluding
concluding conclusion
conclusion foregone outcome
conclusive credible definitive evidence inconclusive irrefutable
conclusively empirically experimentally prove scientifically
concoction confection
concourse mezzanine vestibule
concrete masonry slab stone
concubine consort dowager empress
concur disagree presume
concurrency concurrent intersect intersecting sr
concurrent intersecting sr
concurrently consecutively successively
concussion fracture groin hamstring injury knee sprain
condemn condemning condone criticize denounce repudiate unequivocally unreservedly
condemnation criticism denunciation indignation outcry outrage rebuke
condemning denounce praising
condensate gas
condescending condescension confrontational contemptuous dismissive disrespectful glib hypocritical judgmental nonchalant patronizing sarcastic unfriendly
condescension disdain elitism rudeness sentimentality
condiment ketchup sauce spicy
condition weather wet windy
conditionally provisionally tentatively unconditionally
conditioning heater refrigeration ventilation
condo condominium hotel oceanfront rental
condolence congratulation gratitude heartfelt sorrow sympathy
condom contraception syringe
condominium hotel loft oceanfront residential
condone tolerate
conducive fostering harmonious
conduct conducting unbecoming
conductivity dielectric permeability thermal
conductor musicologist orchestra organist philharmonic pianist soloist violinist
confectioner granulated
confectionery snack
confederacy confederate
confederation federation union
conferee negotiator
conference forum meeting seminar summit symposium
conferencing hookup messaging multimedia video
confess repent
confetti streamer
confidant confidante
confidence optimism resilience vitality
confident delighted optimistic pleased proud resilient satisfied supremely
confidential document secret
confidentiality secrecy
confidently grimly optimistically proudly
configuration layout
configure configured customize install visualize
configured equipped outfitted specially
confinement detention imprisonment incarceration jail prison probation solitary
confirm confirmed confirming corroborate indicate reveal speculate verified
confirmed confirming detected identified reported
confiscate confiscation seize
confiscation expropriation
conflict strife
conflicting contradictory divergent
confluence headwater river tributary watershed
conform contravene
confound confuse frustrate outlast overwhelm unsettle
confounded confounding
confrontation stalemate standoff
confuse deceive distract enlighten frighten harass intimidate mislead
confused confusing disgusted disoriented frightened frustrated perplexed puzzled
confusing convoluted muddled
confusingly generically humorously similarly
confusion misunderstanding uncertainty uneasiness
congenial easygoing harmonious hospitable jovial personable sociable talkative tranquil
congenital defect
congested congestion crowded snarled
congestion traffic
congestive diabete emphysema failure heart hypertension infarction kidney myocardial pulmonary renal
conglomerate giant subsidiary
congo cote guinea leone sierra zaire
congratulate congratulation
congratulation congratulatory gratitude greeting heartfelt sincere welcome
congratulatory greeting message missive
congregant congregation parishioner worshiper worshipper
congregate socialize
congregation congregational parishioner pastor
congregational evangelical pastor pentecostal universalist
congress congressional lawmaker legislature senate
congressional democrat gubernatorial lawmaker midterm republican senate senatorial
congressman congresswoman republican senate senator
conical curved cylindrical elongated oblong octagonal pyramidal rectangular
conifer coniferous deciduous shrub
coniferous deciduous evergreen rainforest temperate woodland
conjecture theorem
conjugation verb
conjure conjuring evoke
connect enable
connection involvement
connective fibrous tissue
connector interchange
conniving headstrong manipulative ruthless scheming
connotation pejorative
conquer conquering liberate
conqueror conquest
conquest empire invasion
conscientious objector
conscientiously diligently earnestly faithfully unswervingly
consciously foolishly purposely subconsciously unconsciously
conscript deserter draftee reservist
consecrated consecration ordained
consecration episcopal ordination
consecutive fourth nine seven seventh sixth straight successive
consecutively sequentially thrice twice
consensual consenting heterosexual homosexual intercourse premarital sex
consent notification
consenting heterosexual
consequence implication repercussion
consequent resultant
consequential momentous
consequently conversely furthermore hence likewise nevertheless therefore thus
conservancy conservation preservation wildlife
conservation ecological environmental habitat preservation reforestation wildlife
conservationist environmentalist logger preservationist
conservatism individualism liberalism populism pragmatism republicanism
conservative democrat democratic evangelical leaning liberal libertarian nationalist populist republican secular
conservatoire conservatory
conservator curator restorer
conserve preserve restore
consider propose recommend reconsider
considerable enormous immense significant substantial tremendous
considerably diminished dramatically drastically exponentially greatly lessened markedly mellowed noticeably progressively significantly slightly somewhat steadily substantially tremendously vastly
considerate courteous empathetic forthright hospitable industrious personable respectful sociable talkative thoughtful
consist contain
consistently persistently steadfastly
consolation equaliser
console desktop handheld pc playstation
consolidate deepen enhance enlarge entrench establish expand fortify invigorate maintain reestablish reinforce reinvigorate rejuvenate revitalise revitalize solidify strengthen unify
consolidation shakeout
consonant phoneme voiceless vowel
consort dowager duchess emperor empress princess queen throne
conspicuous gallantry
conspicuously curiously
conspiracy conspirator criminal defraud embezzlement espionage evasion extortion felony forgery fraud guilty laundering murder perjury racketeering treason
conspirator defendant plotter ringleader
constable sheriff
constant continuous
constantly continually continuously
consternation disappointment dismay displeasure disquiet dissatisfaction dissension distaste embarrassment exasperation frustration grumbling impatience indignation irritation jubilation misgiving nervousness outcry outrage palpable resentment revulsion skepticism trepidation unease uneasiness unhappiness uproar wariness
constipation cramp diarrhea diarrhoea dizziness indigestion insomnia nausea vomiting
constituency election electorate parliamentary
constitute constituted
constitution constitutional
constrain hinder impede restrain
constraint limitation
construct demolish renovate
construction demolition masonry renovation
constructive cooperative dialogue fruitful neighborly pragmatic
constructively cooperatively creatively energetically engage meaningfully
consular consulate embassy
consulate embassy
consult inform instruct
consultancy consulting firm
consultant consulting psychologist
consultation discussion
consulting firm
consume devour eat ingest
consumer retail
consumerism decadence hedonism individualism materialism
consumption export import
contagion crisis
contagious disease flu infectious influenza outbreak sar virulent virus waterborne
contain contained
container shipping
contaminant contamination impurity microorganism pathogen pesticide pollutant toxic toxin
contaminate contaminating pollute
contaminated contaminating contamination dioxin infected melamine poisoning salmonella tainted toxic
contamination dioxin groundwater leakage melamine poisoning radioactivity salmonella
contemplate foresee ponder pondering
contemplation introspection meditation
contemplative meditative
contemporary modern
contemptuous cynical dismissive disrespectful hypocritical patronizing sarcastic
contender longshot nominee
contentious controversial debate divisive hotly rancorous thorny touchy
contentment happiness satisfaction serenity tranquillity
contest pageant
contestant housemate
contested hotly
context perspective
continent europe hemisphere
contingent deployment peacekeeping
continual continuing continuous incessant periodic relentless
continually continuously periodically
continuation gradual
continue intensify persevere
continued continuing
continuing ongoing persisting
continuo harpsichord oboe
continuously intermittently periodically sporadically
contraband counterfeit hashish heroin illegal illicit narcotic paraphernalia smuggle smuggled smuggling
contraception contraceptive sterilization
contract deal signed
contracted contracting infected pneumonia tuberculosis
contraction shrinkage slowdown
contractor subcontractor
contradict contrary corroborate refute
contradiction dichotomy
contrary untrue
contrasting divergent starkly
contravene flout infringe supersede violate
contribution donation
contrite remorseful
contrition humility remorse repentance
contrived fanciful implausible melodramatic
control controlled
controversially inexplicably
controversy firestorm furor furore outcry provoked scandal stirred uproar
conundrum dilemma paradox predicament quandary
convalescence recuperation remission
convalescent geriatric sanitarium
convene convening preside reconvene
convenience grocery store
convenient easy expedient inexpensive
convent monastery nun nunnery priory rectory
converge diverge
converged converging gathered thronged
converging diverging
conversation discussion
conversational fluent
conversely furthermore hence likewise moreover
convertible coupe debenture hardtop
convex spherical subset
convey conveying evoke
conviction felony guilty imprisonment innocence manslaughter misdemeanor murder overturned racketeering retrial sentence sodomy treason trial verdict
convince dissuade enable entice impress persuade reassure tempt
convincing persuasive unconvincing
convincingly decisively handily impressively
convoluted disjointed formulaic labyrinthine messy muddled tangled tedious tortuous
convoy escort
convulsion paralysis unconsciousness vomiting
cook cooked cooking couscous fry oven pasta potato roast sauce saucepan simmer skillet spoon stew stir stirring
cookbook gourmet recipe
cooked cooking couscous dish dried eggplant fried fry garlic grilled ingredient lentil meat mushroom noodle pasta poached pork potato roast roasted salad salted sauce sausage sauteed scallop shrimp sliced soup spinach stew stewed tofu uncooked vegetable
cookie cracker cupcake muffin oatmeal oreo pancake
cooking frying pasta roasting
cookware stainless
cool hot warm
cooler drier frigid humid shower warm warmer wetter
cooperation coordination enhance friendship relation understanding
cooperative friendly neighborly
cooperatively diligently intelligently intensively tirelessly
cop crime detective gangster
copier printer
copper iron manganese mining molybdenum nickel ore tungsten zinc
copy hardcover printed
copying copyrighted
copyright infringement
copywriter saleswoman
coral reef
cord spinal tissue umbilical
cordial frosty intimate polite respectful
cordless phone
corduroy denim flannel jacket khaki khakis overcoat pant pinstriped sleeveless suede sweater trouser tunic turtleneck
coriander cumin dill fennel garlic ginger nutmeg oregano paprika parsley pepper peppercorn scallion tarragon teaspoon thyme turmeric
corinthian guarani
cork limerick
cormorant egret seabird
corn cotton crop grain harvest maize millet potato rice sorghum soy soya soybean starch sugar sugarcane sunflower vegetable wheat
cornea corneal retina
corner crossbar
cornerback defensive fullback linebacker lineman punter quarterback receiver rusher tailback
cornerstone linchpin
cornhusker cougar gamecock gator husky longhorn razorback terrapin trojan wildcat wolverine
cornice facade frieze gable gabled parapet pediment pilaster portico
cornmeal cornstarch crumb flour porridge powdered
cornstarch flour granulated mixture powdered salt sauce saucepan stir stirring tablespoon teaspoon vinegar whisk yolk
cornucopia smorgasbord
corny hokey sappy trite
corolla hatchback
coronary heart hypertension infarction myocardial pulmonary
coronation investiture jubilee
coroner examiner inquest
corp detachment expeditionary force infantry mechanized panzer platoon regiment squadron
corporal sergeant
corpse decapitated headless mutilated rotting
corpus writ
correct corrected incorrect
correctional penitentiary prison
corrective preventative
correctly incorrectly manually properly
correlate correlated
correlated negatively
correlation probability
correspond corresponding defined imply
correspondent editor news newscaster
correspondingly progressively proportionally proportionately
corridor passageway
corroborate disprove refute substantiate
corrosive toxic
corrugated fiberglass plywood roofing steel
corrupt dictatorial dishonest greedy incompetent inefficient inept
corruption cronyism embezzlement evasion fraud graft incompetence inefficiency malfeasance mismanagement misrule nepotism rampant scandal
cortege funeral hearse motorcade procession
cortex cortical hippocampus lobe parietal prefrontal
cortical neural neuron neuronal parietal prefrontal
cortisol hormone melatonin secretion testosterone
corvette cruiser
cosmetic fragrance lauder perfume product shampoo toiletry
cosmic galactic gravitational planetary
cosmological cosmology
cosmonaut endeavour shuttle spacewalker
cosmopolitan glamour vogue
cost costing
costly expensive prohibitively
costume dress
cote ivory leone
coterie retinue
cottage farmhouse inn manor
cotton flax hemp jute linen maize silk sorghum sugarcane textile wheat wool woolen woollen yarn
cottonwood cypress grove pine poplar sycamore
couch sitting sofa
cougar cowboy gamecock gator gopher grizzly husky longhorn lumberjack matador oiler panther raider razorback terrapin trojan wildcat wolverine
cough coughing fever sneeze
coughing shortness sneezing vomiting wheezing
councilman councilwoman mayor
councilwoman mayor
counseling counselling counselor nursing physiotherapy psychotherapy rehabilitation therapist therapy tutoring
counselling physiotherapy psychotherapy rehabilitation tutoring
counsellor counselor
counteract mitigate neutralize
counterattack rearguard
counterbalance counterweight
counterclockwise direction
counterculture grunge heyday hippie
counterfeit counterfeiting fake smuggled
counterfeiter smuggler
counterfeiting laundering piracy smuggling
counterinsurgency strategy warfare
counterintelligence counterterrorism intelligence
counterintuitive implausible incongruous paradoxical unsurprising
counterpoint orchestration
counterproductive illogical impractical inexcusable shortsighted unhelpful unwise unworkable
counterterrorism intelligence
countess daughter dowager duchess princess
counting recount recounting sorting tabulation voting
countless dozen hundred innumerable multitude numerous thousand
countryman countrywoman unseeded
countrywoman unseeded
county district sheriff township
coupe hardtop hatchback roadster sedan sporty
couple divorced married
couplet elegiac rhyming
coupling dissociation
coupon postcard voucher
courage dedication determination devotion fortitude grit heroism honesty humility ingenuity patience perseverance professionalism resourcefulness sincerity stamina statesmanship steadfastness tenacity toughness
courageous fearless gallant gutsy heroic resolute resourceful selfless
courageously diligently doggedly ferociously gamely heroically prudently sensibly tirelessly valiantly
coursework doctoral postgraduate
court courtroom injunction judge jury magistrate overturned probate proceeding prosecution retrial supreme trial tribunal verdict
courteous deferential dignified diligent forthright gentlemanly gracious personable polite respectful sociable studious talkative unfailingly
courthouse courtroom
courtier nobleman noblewoman
courting wooing
courtly genteel gentlemanly
courtroom hearing hushed juror pretrial
courtship mating
courtyard doorway entrance foyer hallway paneled patio room spacious terrace veranda
couscous dessert dish lasagna lentil noodle pasta potato pudding risotto salad
cousin daughter eldest father granddaughter grandfather grandson heir maternal nephew niece paternal sister son stepson uncle wife
couture couturier fashion
cover covered covering
covered covering
covert secret
covertly secretly surreptitiously
coveted lucrative
cow dairy encephalopathy goat infected mad pig poultry sheep swine
cowardice dishonesty hypocrisy incompetence irresponsibility laziness opportunism recklessness selfishness stupidity treachery
cowardly dastardly despicable disgraceful heinous odious reprehensible vile
cowboy dolphin falcon longhorn packer panther patriot raider raven sonic titan trojan
coy noncommittal
coyote diamondback flyer grizzly islander oiler panther penguin predator ranger raptor sabre shark thrasher
cozy cramped dingy homey rustic spacious
cpu gpu microprocessor motherboard processor
crab crawfish fish grouper lobster oyster prawn salmon scallop shrimp
crack cracking
cracked smashed
cracker muffin oatmeal pretzel snack
crackle crackling
craftsmanship inventiveness musicianship originality professionalism workmanship
crafty cunning industrious resourceful shrewd skilful skillful wily
craggy picturesque rocky rugged
cramp dehydration diarrhea dizziness nausea pain stomach ulcer vomiting
cramped dank dingy ramshackle shabby spacious squalid stuffy
cranberry juice lemon peach pineapple pomegranate pumpkin raspberry relish
cranial nerve
crankshaft cylinder
cranky grumpy neurotic uptight
crash derailment mishap plane wreckage
crate pallet
crave yearn
craved modicum
craving thirst
crawfish gumbo lobster shrimp
crawl crawling
crayon pencil
craze fad frenzy mania
crazed obsessed
craziness foolishness silliness weirdness
crazy stupid weird
creaking creaky
creaky decrepit dilapidated wobbly
cream creamy custard dessert frosting juice lemon liqueur margarine mayonnaise meringue milk mousse powdered sauce soda sorbet sour sugar syrup vanilla yogurt
creamy crisp crispy custard fluffy sauce smooth spicy tangy texture velvety
crease puck
creative creativity entrepreneurial imaginative inventive
creatively energetically financially intelligently intensively marvelously musically prudently rationally splendidly
creativity dynamism entrepreneurial imagination individuality ingenuity innovation inventiveness originality resourcefulness spontaneity vitality
creature mammal reptile
credibility integrity legitimacy
credible plausible reliable
credit debit lending loan mortgage
creditable mediocre respectable
creditor debtor lender repay
creek fork headwater lake pond river tributary valley watershed
creepy scary spooky weird
cremation crematorium funeral interment
creole pidgin
crepe satin
cretaceous epoch
crevice outcrop
crew crewman freighter pilot rescued sailor ship
crewman pilot sailor serviceman
cricket cricketer netball rugby
cricketer footballer
crime criminal criminality detective gang homicide
criminal felony fraud guilty homicide indictment investigation laundering manslaughter misdemeanor murder prosecution prosecutor racketeering theft trespass
criminality rampant
criminalize legalize prohibit
criminally culpable guilty liable negligent
criminologist geneticist microbiologist neuroscientist sociologist
criminology professor psychology sociology
crimp depress hobble
cringe squirm wince
cripple devastate paralyze threaten undermine
crippled crippling foundering paralyzed
crippling debilitating
crisis crunch instability meltdown turmoil
crisp crispy tart
crisply delicately elegantly impeccably neatly nicely smartly superbly
crispy fried
crisscross crisscrossed
critic environmentalist
critically seriously wounded
criticise criticize denounce
criticism ire vehement
criticize decry denounce deride scold
crony underling
cronyism dishonesty favoritism incompetence inefficiency ineptitude malfeasance mismanagement misrule nepotism patronage
crooner crooning singer
crooning soulful
crop cultivated cultivation farmer harvest maize paddy poppy sorghum soybean sugarcane wheat
cropped hair legging pant trouser worn
croquet lawn netball
crore kwacha lakh rupee shilling taka
crossbar equalizer goalkeeper header volley
crossed crossing
crossing route
crossroad juncture
crosswise lengthwise slice
crossword puzzle
crowd demonstrator fan jeering jubilant onlooker ovation raucous sellout spectator supporter throng
crown throne
crowned reigning
crucial decisive important key pivotal vital
crucially importantly
cruciate dislocated elbow groin hamstring knee ligament medial meniscus sprain tendon
crucifixion resurrection
crude gasoline oil petroleum refined
crudely elaborately exquisitely intricately shrewdly
cruel degrading heartless inhuman inhumane sadistic unfair unjust
cruelly mercilessly rudely ruthlessly savagely unjustly viciously
cruelty maltreatment
cruiser destroyer escort fleet frigate minesweeper submarine
cruiserweight featherweight flyweight heavyweight lightweight middleweight welterweight
crumb dough flour sprinkle
crumble disintegrate falter
crumpled mangled twisted
crunch fallout meltdown turmoil
crust dough pastry
crustacean insect invertebrate mollusc pelagic vertebrate
crusty flaky
crutch respirator
cry laugh scream shout
crying hollering screaming sobbing weeping yelling
cryptic terse
cryptographic cryptography encryption
cryptography encryption
crystalline solid
crystallography spectroscopy xray
ct imaging mri scan ultrasound
cub diamondback dodger mariner marlin oriole padre
cubic meter metre metric
cubicle room
cubism expressionism minimalism modernism postmodernism surrealism
cubist expressionist impressionist painter painting surrealist
cucumber dill eggplant fennel lettuce onion pickled watermelon zucchini
cuddly cute
cuff knee ligament meniscus shoulder tendon
cuisine culinary delicacy flavor menu seafood spicy taste
culinary gastronomic
cull slaughter
culminate festivity scheduled
culmination momentous
culpable manslaughter negligence negligent
cult doomsday sect
cultivate cultivated develop nurture
cultivated cultivation grown planted
cultivation farming maize opium poppy sugarcane
cultural culture
culturally ecologically economically ethnically geographically historically ideologically linguistically politically racially religiously socially spiritually technologically
cum degree
cumbersome inefficient laborious onerous tedious unwieldy
cumin fennel garlic ginger jalapeno mustard nutmeg onion oregano paprika pepper peppercorn shallot tablespoon teaspoon thyme turmeric vinegar
cunning devious manipulative resourceful ruthless shrewd skillful
cup tournament
cupboard drawer fridge kitchen pantry
cupcake frosting muffin
cupola dome facade octagonal parapet roof spire tower
curable preventable
curate organist rector vicar
curative restorative
curb curbing curtail rein
curbing curtail reducing
cure disease leprosy malaria tuberculosis
cured smoked
curfew enforced imposed
curiosity excitement fascination
curious dismayed perplexed puzzled startled
curiously decidedly disappointingly eerily fittingly improbably oddly outwardly perversely pleasantly predictably puzzled refreshingly remarkably sadly somewhat startlingly strangely strikingly surprisingly tellingly uncharacteristically unconcerned unconvinced undeniably understandably unimpressed unsurprising weirdly
curled footed kick
curling gymnastic handball skating
currency devaluation greenback
currently presently
curricular extracurricular
curriculum education kindergarten school syllabus
curry paste
cursive script
cursory exhaustive perfunctory
curt schilling
curtail restrain restrict restricting
curvature scalar tensor
curved curving cylindrical elongated horizontal narrow serrated sloped tapered
curvy skinny
cushy thankless
cusp verge
custard dessert frosting glaze meringue pastry pie pudding sauce tart vanilla
custody detention pending remand
customarily habitually invariably normally ordinarily routinely seldom traditionally typically usually
customary usual
customer shopper subscriber user
customize embed personalize peruse upload utilize
cut cutting slash trimmed
cutback downsizing layoff
cute goofy lovable naughty perky sexy
cutlery glassware tableware utensil
cutting reducing slash slashing trimming
cyanide poison
cyber cyberspace hacker
cyberspace internet
cyclic finite
cycling cyclist giro motorcycling racing rider skiing snowboarding
cyclist racer sprinter swimmer
cyclone hurricane quake storm tropical tsunami typhoon
cylinder engine valve
cylindrical diameter elongated oblong rectangular spherical
cynic doubter naysayer pundit purist scoff skeptic traditionalist
cynical egotistical glib hypocritical jaded naive shameless shortsighted shrewd sleazy
cynically deliberately gleefully purposefully shamelessly shrewdly skillfully systematically
cynicism disaffection discontent disdain disenchantment disgust disillusionment dissatisfaction distaste distrust frustration indifference mistrust naivete paranoia pessimism resentment selfishness skepticism unease unhappiness
cypress grove magnolia pine sycamore
cyst tumour
cystic diabete dystrophy fibrosis hemophilia leukemia psoriasis
cytochrome enzyme oxidase
cytokine macrophage
cytoplasm nucleus
cytoplasmic extracellular
czarist tsarist
dad daddy grandma grandmother grandpa mom uncle
dada surrealism
daddy mama mom momma mommy
dagger sword
daily editorial herald inquirer news newspaper tabloid weekly
dainty demure
dairy farm goat livestock meat milk peanut poultry
dais hallway lectern podium seated veranda
dam embankment hydroelectric reservoir spillway
damage damaged harm irreparable
damaged damaging destroyed irreparably repair severely wrecked
dame hunchback
damn damned darn darned fucking yeah
damned darned fucking
damning scathing
damp wet windy
dampen dampening depress diminish heighten spurring
dampening lessening moderating spurring
dance dancer dancing music samba tango troupe
dancer dancing instrumentalist musician performer troupe
dancing singing
dandelion turnip
danger hazard peril risk threat
dangerous hazardous
dangerously perilously unacceptably
dangle dangling
dank dingy musty
dapper handsome portly rumpled
dare do flinch hesitate pretend
daring foolhardy
dark gray grayish grey mottled pale purple reddish silvery yellowish
darkened dimly
darkly ominously
darn darned incredibly kinda pretty terribly unbelievably
darned exceedingly incredibly pretty ridiculously terribly unbelievably
dashboard steering
dashed dimmed
dastardly despicable heinous murderous nefarious odious reprehensible vile
data information
date dated deadline expiration
dateline quote recast update
dating radiocarbon
datum geodetic
daughter eldest father fiancee girl girlfriend granddaughter grandmother husband infant married mother nephew niece pregnant princess sister son stepdaughter stepmother stepson widow widowed wife
daunted disheartened fazed mortified perturbed thrilled
daunting formidable herculean task vexing
davenport pierce seeded
dawn daybreak daylight dusk midnight nightfall noon
day month week
daybreak midnight nightfall
daycare orphanage preschool
daylong grueling hourlong impromptu lunchtime monthlong rancorous roundtable weeklong yearlong
daytime nightly nighttime weekday
dazed dejected disoriented distraught downcast frightened glum
dazzled enthralled entranced mesmerized
dazzling electrifying glittering gorgeous impressive magnificent mesmerizing remarkable scintillating spectacular splendid stunning superb
dc marvel transformer
deacon ordained priest
dead wounded
deadline expiration expiry midnight ultimatum
deadlock deadlocked impasse logjam stalemate wrangling
deadlocked stalemated
deadly devastating fatal
deadpan droll irreverent laconic rueful sardonic satiric wit wry
deafening heard loud muffled noise roar thunderous
dealer investor peddler seller trader
dealership minivan parked shop showroom
deanery diocese parish
dear dearest
dearly loved
dearth paucity scarcity
death suffocation
deathly hallow
debacle fiasco imbroglio meltdown
debatable problematic
debate heated
debater orator
debauchery drunkenness immorality
debilitating degenerative illness incurable neurological severe suffering traumatic
debit prepaid
debriefing evaluation
debris rubble wreckage
debt loan repay
debunk dispel disprove refute
debut soundtrack
dec sept
decade heyday stagnation
decal sticker
decapitated headless mutilated strangled
decapitation execution
decathlon discus freestyle javelin judo medalist medallist pentathlon weightlifting
deceased relative slain
deceit deception dishonesty duplicity fraud greed manipulation misrepresentation recklessness stupidity treachery trickery
deceitful dishonest manipulative
deceive defraud frighten intimidate mislead
decency fairness
decent lousy respectable
decentralized hierarchical
deception manipulation misrepresentation treachery trickery
deceptive dishonest fraudulent misleading unethical unfair
deceptively deliciously delightfully disturbingly eerily frighteningly impossibly oddly refreshingly ridiculously shockingly startlingly strangely strikingly stunningly surprisingly uncommonly weirdly wonderfully
decide decided deciding determine must
decided reconsider
decidedly distinctly oddly peculiarly refreshingly somewhat startlingly strikingly surprisingly uncomfortably
deciduous evergreen shrub temperate woodland
decipher decode discern interpret untangle
decision reconsider
decisive pivotal
decisively forcefully swiftly
deck hangar superstructure
declaration memorandum proclamation treaty
declare declared proclaim
declared proclaimed
decline decrease drop fall falloff plunge quarter rise slowdown slump trend upturn
decoding encoding
decor furnishing
decorated decoration elaborately ornate painted sculpted
decoration decorative ornamentation sculptural
decorative metalwork ornament ornamental ornamentation ornate sculptural sculpture
decorum propriety
decrease decreased decreasing incidence increase increased rise
decreased decreasing increased risen significantly
decreasing diminished diminishing increased increasing
decree decreed directive edict promulgated
decreed promulgated
decrepit derelict dilapidated dysfunctional outdated outmoded ramshackle shabby
decry denounce deride
dedicate devote entrust
dedicated devoted
dedication devotion humility perseverance professionalism resourcefulness tenacity
deduce discern infer
deductible deduction expense
deduction tuition
deep shallow
deepen deepening enhance enlarge expand friendship invigorate strengthen widen
deepening widening
deeply profoundly
deer elk hunting moose
defamation infringement lawsuit libel slander
defamatory hurtful inaccurate misleading prejudicial seditious untrue
defame demonize denigrate discredit embarrass humiliate tarnish
defeat defeated triumph victory win
defeated outclassed
defect deformity
defective faulty
defector escapee
defence defense
defend protect
defendant guilty juror jury plaintiff prosecution prosecutor suspect trial
defender goalkeeper keeper midfield playmaker striker
defending outclassed reigning
defenseless helpless
defensive fullback linebacker lineman linemen offensive quarterback
defensively tactically
defer postpone
deference reverence solemnity
deferential forthright lenient respectful
defiantly emphatically proudly quietly steadfastly triumphantly
defibrillator pacemaker
deficiency iodine syndrome vitamin
deficient structurally
deficit surplus
define defining redefine
defining pivotal
definite definitive
definitely feel glad hopefully kinda obviously pleased really sure surely think truly undoubtedly
definitive tentative
deflate inflate
deflation deflationary inflation recession
deflationary inflationary recessionary
deflect discredit divert
deflection header
deforestation degradation desertification erosion logging
deformed disfigured
defraud mislead
deft incisive masterful masterly shrewd skillful superb
deftly delicately effortlessly expertly painstakingly shrewdly skillfully
defuse defusing
defusing resolving
defy flout ignore
degenerative incurable neurological neuromuscular
degradation depletion desertification erosion
degrade impair
degrading demeaning humiliating inhuman inhumane
degree diploma divinity doctorate graduate graduated undergraduate
dehydrated disoriented exhausted fatigued malnourished
dehydration diarrhea exhaustion hypothermia illness malnutrition nausea suffocation vomiting
deity goddess shiva
dejected despondent disappointed disheartened dispirited distraught downcast dumbfounded elated forlorn glum perplexed unimpressed
delay delayed postponement
delayed scheduled
delectable delicious tasty
delegate parliamentarian representative
delete edit insert
deleterious detrimental
deli delicatessen grocery pizzeria restaurant sandwich store supermarket
deliberate intentional premeditated wanton
deliberately improperly inadvertently intentionally knowingly maliciously purposefully purposely recklessly systematically unintentionally unlawfully willfully
deliberation proceeding
delicately elaborately elegantly expertly exquisitely intricately lovingly nicely painstakingly
delicatessen pizzeria restaurant
delicious dessert flavor flavorful refreshing roasted salad sauce savory seafood spicy sweet tangy taste tasty
deliciously delightfully downright frighteningly gloriously hilariously insanely marvelously ridiculously startlingly stunningly weirdly wonderfully
delight disappointment dismay elation enthusiasm joy
delighted disappointed disheartened dismayed dumbfounded ecstatic elated enthusiastic excited flabbergasted glad grateful gratified happy humbled overjoyed pleasantly pleased proud satisfied shocked stunned surprised thankful thrilled warmly
delightful delightfully enchanting exhilarating fascinating heartwarming hilarious lovely marvellous marvelous nervy rollicking splendid superb tasty terrific wonderful wondrous
delightfully downright droll exquisitely gloriously hilariously marvelously oddly outrageously peculiarly pleasantly predictably quirky refreshingly ridiculously shockingly splendidly startlingly strangely stunningly supremely weirdly wickedly wonderfully
delinquency juvenile
delinquent mortgage
delirious ecstatic euphoric giddy jubilant sellout
deliverance redemption resurrection
dell microsoft
delta theta
deluge flood flooding torrent torrential
delusion hallucination paranoia
delusional depressive paranoid psychotic schizophrenic suicidal
demand price
demeaning disrespectful insensitive sexist
demeanor stoic taciturn unassuming unflappable
dementia diabete disease disorder epilepsy illness leukemia neurological psychosis schizophrenia sclerosis senile
demise disintegration downfall
demo promo recording release soundtrack unreleased
demobilisation demobilization disarmament
demobilization disarmament
demobilize disarm
democracy democratization pluralism
democrat democratic dole lawmaker legislator liberal republican senate senator voter
democratic incumbent liberal libertarian party progressive republican senator
democratically elected
democratisation democratization
democratization internationalization liberalization progress
demography geography
demolish demolished demolishing raze razed razing redevelop refurbish relocate remodel renovate uproot
demolished destroyed dismantled razed reconstructed
demolishing dismantling erecting raze razed razing
demolition redevelopment
demon demonic dragon evil
demonic malevolent otherworldly
demonize denigrate marginalize persecute
demonstrably intrinsically
demonstrate demonstrated
demonstration protest staged
demonstrative possessive
demonstrator disperse marcher protester riot rioter shouted supporter waving
demoralized disenchanted disheartened disillusioned disorganized dispirited understaffed
demoralizing disheartening dispiriting exasperating frustrating heartbreaking humbling
demure elegant girlish glamorous perky sprightly stylish tasteful urbane vivacious voluptuous
dendritic lymphocyte macrophage
dengue disease dysentery encephalitis epidemic fever flu hemorrhagic hepatitis infection infectious influenza malaria measle meningitis mosquito outbreak pneumonia raby sar swine tuberculosis typhoid virus
denigrate embarrass glorify humiliate marginalize offend oppress persecute relegate tarnish
denim dress flannel jacket khaki khakis legging linen pant plaid satin shirt skirt sleeved sleeveless sneaker spandex sportswear suede sweater trouser tunic tuxedo underwear
denote prefix
denounce repudiate
dense thick undergrowth
densely populated sparsely thickly
dental dentist dentistry hospital medical nursing orthopedic pediatric radiology surgical
dented flagging sagging
dentist dermatologist gynecologist hairdresser internist neurosurgeon nurse nursing obstetrician oncologist ophthalmologist orthopedic pediatrician pharmacist physician psychiatrist radiologist surgeon therapist veterinarian
dentistry dermatology gynecology medicine neurology neurosurgery nursing obstetric ophthalmology pharmacy physiotherapy psychiatry radiology urology
denunciation rebuke repudiation
deodorant shampoo
depart departed disembark scheduled
dependable reliable trustworthy
dependence dependency
depict depicted depicting depiction portraying
depicted depicting portrayed portraying
depicting depiction portraying
depiction portrayal
deplete replenish
depletion ozone
deplorable despicable disgraceful horrendous horrible inexcusable inhumane intolerable lamentable miserable pathetic reprehensible shameful terrible
deploy deployment equip redeploy troop
deployment peacekeeping troop
deport detain expel extradite imprison interrogate prosecute
deportation expulsion extermination extradition naturalization
depose oust
depositary depository receipt
deposition testimony
depositor saver saving
depository receipt
depot warehouse
depraved despicable sadistic
depreciate devalue
depressant painkiller
depressed despondent distressed insecure
depressing disheartening distressing dreary frightening sad unnerving
depression disorder illness manic onset postpartum psychosis schizophrenia severe
depressive disorder manic psychosis psychotic
deprive endanger
deputy vice
derail hamper hinder impede imperil jeopardise jeopardize scupper scuttle stymie undermine upend
derailment mishap train
deregulate liberalise liberalize privatize
deregulation liberalization privatization
derelict dilapidated disused unoccupied
dereliction duty maltreatment manslaughter negligence negligent
derision disdain disgust jeer ridicule scorn
derisively generically humorously jokingly sarcastically
derivation derived deriving etymology meaning noun transliteration verb
derivative hedge
derive derived deriving meaning originate
derived deriving meaning name origin surname
dermatologist gynecologist internist neurologist neurosurgeon obstetrician oncologist ophthalmologist pediatrician pharmacist physician psychiatrist radiologist surgeon
dermatology gynecology neurology neurosurgery obstetric oncology ophthalmology orthopaedic orthopedic pediatric psychiatry radiology urology
desalination hydropower seawater
descendant descendent forebear slave
descendent forebear
describe explain
description explanation
deserter draftee objector
desertification drought
deserve deserved deserving
deserving worthy
design designed
designed intended
designer fashion
designing devising equipping fashioning installing
desirable unattractive undesirable
desire eagerness willingness
desk drawer
desktop handheld hardware laptop linux macintosh mainframe microsoft pc pcs server software window workstation
desolate dusty expanse hilly inhospitable lonely mountainous picturesque pristine secluded sleepy swampy tranquil unexplored unpopulated unspoiled verdant windswept wooded
despair desperation disillusionment frustration grief helplessness hopelessness loneliness misery pessimism powerlessness sadness sorrow
desperate desperately
desperately struggling
desperation helplessness hopelessness
despicable disgraceful heinous immoral inexcusable murderous odious outrageous reprehensible senseless shameful unconscionable vile
despise dislike equate hated loathe resent sympathize
despised detested disliked hated idolized scorned
despite evidenced spite
despondent discontented disgusted disheartened disillusioned dismayed disoriented dissatisfied distraught exasperated fearful frustrated heartbroken infatuated miffed mystified perplexed puzzled resentful skittish smitten unhappy
despot usurper
despotic dictatorial oppressive repressive totalitarian tyrannical
despotism tyranny
dessert dinner dish meal menu mousse pasta pie pudding recipe salad sauce savory sorbet tasting tasty toast wine yogurt
destabilise destabilize
destabilize undermine
destination ecotourism tourist
destitute disadvantaged downtrodden elderly homeless illiterate impoverished malnourished needy orphan orphaned penniless starving stricken undernourished underprivileged uninsured
destroy dismantle kill obliterate
destroyed obliterated razed ruined
destroyer escort fleet flotilla frigate minesweeper naval navy ship squadron submarine torpedo vessel warship
destructive devastating
detach jettison
detachment expeditionary infantry platoon regiment squadron tactical unit
detail detailing quote
detailed detailing exhaustive outline
detain extradite imprison interrogate prosecute
detainee detention inmate interrogator mistreatment prisoner
detect detecting diagnose identify intercept locate pinpoint
detected discovered sample
detecting detection diagnosing locating
detection detector
detective homicide undercover
detector sensor
detente normalization rapprochement
detention incarceration incommunicado interrogation jail pretrial prison remand
deter discourage dissuade frustrate harass intimidate prevent punish repel thwart
detergent laundry soap toothpaste
deteriorate falter persist recede resurface stagnate subside worsen worsened
deterioration improvement worsening
determination fortitude grit perseverance sincerity steadfastness tenacity toughness utmost willingness
determine determined evaluate examine
determinedly doggedly ferociously grimly relentlessly resolutely
deterministic probabilistic stochastic
deterrence deterrent
detested hated idolized scorned
dethrone relegate
detonate explode explosive
detonator explosive
detract diminish
detrimental harm prejudicial
devaluation devalued
devalue devalued revalue
devastate endanger engulf imperil jeopardize overwhelm threaten wreak
devastating disastrous earthquake worst
devastation disaster hurricane ravage
develop developing enhance establish
developmentally disabled handicapped
deviation variance
device sensor
devilish diabolical impish
devious diabolical manipulative nefarious
devise devising formulate
devising fashioning
devote expend spend
devotee pilgrim
devotion faithfulness generosity humility loyalty perseverance piety reverence selfless unswerving unwavering zeal
devout devoutly observant
dexterity finesse quickness skill stamina tenacity toughness virtuosity
diabete diabetic disease emphysema epilepsy fibrosis glaucoma heart hepatitis hypertension illness kidney leukaemia leukemia liver obesity osteoporosis patient pediatric prostate rheumatoid schizophrenia sclerosis sufferer thyroid
diabetic patient physician
diabolical nefarious
diagnose diagnosing identify treat
diagnosis diagnostic disease hospital illness infection leukemia patient prognosis prostate treatment
diagnostic medical psychiatric surgical
diagonal horizontal rectangle
diagonally horizontally vertically
diagram graph schematic
dial modem phone telephone
dialect language pronunciation spoken vocabulary
dialectic dialectical
dialog dialogue
dialogue discussion negotiation talk
dialysis hospital kidney outpatient patient transplant treatment
diameter height inch length thickness width
diamond encrusted gem
diamondback dodger mariner marlin oriole padre thrasher
diarrhea diarrhoea disease dizziness dysentery fever headache hepatitis illness infection jaundice malaria malnutrition meningitis nausea pneumonia respiratory stomach symptom tuberculosis typhoid ulcer vomiting
diarrhoea dysentery fever jaundice malaria malnutrition nausea pneumonia typhoid vomiting
diatribe invective polemic rant tirade
dicey messy problematic touchy tricky
dictator dictatorship regime strongman
dictatorial oppressive regime repressive totalitarian tyrannical
dictatorship regime
diction intonation phrasing
dictionary encyclopedia glossary lexicon slang thesaurus
didactic polemical
diehard fanatical
diesel fuel gasoline kerosene petrol powered
diet eating
dietary nutritional sodium
dietitian nutritionist
differ diverge vary
different distinct various
differential equation geometry
differentiate distinguish
differentiation maturation
difficult impossible tricky
difficulty obstacle problem trouble
diffraction xray
dig digging dug
digestive gastrointestinal intestine liver pancrea stomach
digging dug sifting
digital multimedia video wireless
digitally theatrically
dignified graceful gracious orderly respectful serene tranquil unassuming
dignitary greet luminary onlooker
dignity integrity liberty respect sanctity
dike levee
dilapidated neglected outdated outmoded ramshackle ruined shabby
dilemma facing predicament quandary vexing
diligence perseverance
diligent hardworking industrious judicious methodical meticulous resourceful scrupulous skilful skillful studious thoughtful tireless zealous
diligently doggedly earnestly energetically faithfully feverishly intensively methodically meticulously obsessively painstakingly prudently rigorously tirelessly valiantly
dill fennel garlic garnish ginger lemon lime onion oregano parsley pepper pickle rosemary scallion sprig sprinkle tarragon thyme vinegar
dim dimmed
diminish diminished diminishing elevate erode impair lessen lessened lessening weaken
diminished diminishing dramatically drastically greatly lessened markedly significantly stature steadily substantially
diminishing dwindling eroding increasing lessening shrinking
dimly lighted
dimmed fading flickering lessened prospect
dinar dirham dollar drachma kwacha kyat naira pataca rial riyal ruble rupee shekel shilling taka zloty
dine eat mingle socialize
diner firehouse restaurant tavern waitress
ding hao li wen yang yin
dinghy sailboat sailing
dingy drab grimy musty nondescript paneled plush ramshackle seedy shabby spacious threadbare
dining dinner hotel kitchen lodging lounge lunch menu patio restaurant room upstair veranda
dinner entree gala lunch luncheon meal
dinosaur fossil fossilized hominid tyrannosaurus
diocesan diocese episcopal vicar
diocese episcopal parish suffragan vicariate
dioxide emission greenhouse methane monoxide nitrogen nitrous oxide phosphorus pollutant sulfur
dioxin melamine poisoning salmonella toxic
dip drop plunge
diphtheria hepatitis malaria measle mump polio raby smallpox tetanus tuberculosis typhoid
diploma doctoral doctorate graduate matriculation postgraduate scholarship undergraduate
diplomatic relation
diplomatically militarily
dipole magnetic
dipped fell retreated risen rose spiked
dire grim
direct indirect
directed film screenplay starred
direction opposite
directionless lacklustre listless trading
directly indirectly
directness eloquence frankness honesty inventiveness lyricism playfulness simplicity stoicism subtlety
director executive
directorate intelligence
directorship editorship
dirham dollar kyat pataca peseta peso rial riyal shekel shilling taka
dirt gravel rutted
dirty filthy
disability mental occupational
disable disabling dismantle reactivate
disabled elderly handicapped infirm underprivileged
disadvantaged disenfranchised downtrodden handicapped needy underprivileged uneducated victimized
disaffected discontented disenchanted disgruntled disillusioned
disaffection discontent disenchantment disgust disillusionment disinterest disquiet dissatisfaction dissension distrust resentment restlessness unease uneasiness unhappiness unpopularity
disagreement dispute quarrel unresolved
disappear disappearing evaporate fade reappear vanish vanished
disappearing vanish vanished vanishing
disappoint offend
disappointed disgusted disheartened dismayed displeased dissatisfied dumbfounded elated embarrassed excited flabbergasted frustrated gratified heartbroken horrified incensed miffed mortified mystified offended outraged overjoyed perplexed perturbed pleasantly pleased puzzled reassured regretful satisfied shocked sorry stunned surprised thankful thrilled understandably unhappy unimpressed
disappointing disheartening dismal distressing lackluster lacklustre mediocre surprising unimpressive uninspiring
disappointingly disastrously embarrassingly exceedingly fairly impressively relatively remarkably shockingly surprisingly uncharacteristically
disappointment disgust dismay displeasure elation exasperation frustration regret sadness sorrow unhappiness
disapproval disapproving dismay displeasure dissatisfaction
disapprove disapproving
disarm disarming disband
disarmament disarming nonproliferation verification
disarray shamble
disaster earthquake preparedness quake tragedy tsunami
disastrous dreadful
disastrously embarrassingly miserably spectacularly tragically
disavow renounce repudiate
disbandment dissolution
disbelief disgust dismay exasperation indignation revulsion sadness
disburse repay
disbursement tranche
disc disk
discard remove
discarded recycled
discern interpret pinpoint predict quantify visualize
discernible noticeable perceptible
discerning jaded
discharge discharging dishonorable
discharged discharging effluent honorably treated
disciple follower
disclaimer notice
disclose disclosed divulge reveal
disclosed reveal
disco nightclub
discomfort dizziness fatigue irritation nausea numbness pain soreness stiffness tightness tiredness
disconcerting disheartening disorienting disquieting distressing galling gratifying heartening instructive maddening perplexing puzzling surprising unnerving worrisome
discontent disenchantment disillusionment disquiet dissatisfaction frustration growing resentment unease uneasiness unhappiness unpopularity
discontented disenchanted disenfranchised disgruntled disillusioned dispirited dissatisfied frustrated impatient resentful restless skittish
discontinue forgo postpone suspend terminate
discord dissension disunity rancor tension
discordant dissonant
discotheque nightclub
discount drugstore
discounter mart retailer
discourage discouraging dissuade encourage penalize
discouraged discouraging disheartened encouraged
discouraging encouraging
discover find
discovered found uncovered
discredit embarrass expose intimidate undermine
discreetly haphazardly hurriedly lovingly prudently quietly thoughtfully
discrete finite integer linear symmetric
discretion jurisdiction leeway prerogative
discriminate discriminating penalize
discrimination harassment homophobia oppression prejudice racial racism segregation sexism
discriminatory racist restrictive sexist unfair
discus freestyle javelin judo medalist skeet thrower
discuss discussion explore finalise finalize talk
discussion meeting negotiation talk
disdain disgust disinterest dislike displeasure distaste distrust indifference ridicule scorn skepticism unhappiness
disease disorder encephalitis epidemic fever fibrosis flu hepatitis illness incurable infected infection infectious influenza kidney leukemia liver lung malaria malnutrition melanoma meningitis obesity outbreak pneumonia respiratory sar sufferer swine symptom syndrome tuberculosis typhoid venereal virus
disembark passenger
disenchanted disenfranchised disgruntled disillusioned dispirited dissatisfied distrustful frustrated impatient jaded populace resentful skittish
disenchantment disillusionment disinterest disquiet dissatisfaction distaste distrust frustration impatience mistrust pessimism resentment skepticism unease uneasiness unhappiness unpopularity weariness
disenfranchised dispossessed downtrodden oppressed
disengage unilaterally
disengagement pullout redeployment withdrawal
disfigured mutilated
disgrace disrepute embarrassment shame
disgraceful disrespectful egregious horrendous horrible immoral indefensible inexcusable lamentable odious outrageous pathetic regrettable reprehensible scandalous senseless shameful shameless shocking unconscionable unforgivable unprofessional vile
disgruntled irate
disguise disguised hide mask
disgust disinterest dismay displeasure disquiet dissatisfaction distaste exasperation frustration indignation outrage revulsion sadness unhappiness
disgusted disheartened disillusioned dismayed displeased dissatisfied distrustful dumbfounded elated embarrassed fascinated flabbergasted flustered frightened frustrated heartbroken horrified incensed indignant mortified mystified outraged perplexed perturbed resentful shocked startled surprised
dish eggplant fried noodle pasta recipe risotto roast salad sauce soup
disheartened disillusioned dismayed dispirited displeased dissatisfied distraught dumbfounded elated entranced fatigued flabbergasted flustered frightened frustrated gratified heartbroken horrified humbled incensed miffed mortified mystified overjoyed perplexed perturbed puzzled startled stunned surprised thrilled understandably unimpressed unnerved unsatisfied
disheartening dispiriting disquieting distressing frightening frustrating galling gratifying heartbreaking heartening heartwarming horrifying humbling instructive maddening shocking sobering surprising unnerving
disheveled gaunt rumpled scruffy unkempt
dishonest incompetent inept irresponsible manipulative unethical unprofessional unscrupulous
dishonesty duplicity elitism hypocrisy illegality incompetence indiscipline irresponsibility laziness malfeasance misrepresentation plagiarism recklessness stupidity treachery
dishonorable honorable
dishwasher fridge laundry refrigerator
disillusioned dispirited dissatisfied distrustful frustrated impatient infatuated jaded populace resentful
disillusionment disquiet dissatisfaction distrust frustration hopelessness mistrust pessimism resentment unease uneasiness unhappiness unpopularity weariness
disinfectant spraying
disinformation misinformation propaganda
disingenuous hypocritical insincere laughable ludicrous preposterous presumptuous shortsighted
disintegrate dissipate evaporate implode vanish
disinterest dissatisfaction distaste impatience indifference unhappiness
disinterested dispassionate uninterested
disjointed haphazard incoherent lethargic listless unfocused uninspired
disk floppy removable
dislike distaste resent
disliked displeased hated liked
dislocated elbow femur fibula flexor forearm fracture groin hamstring knee kneecap ligament quadricep reconstructive shoulder sternum tendinitis tendon thigh thumb tibia wrist
dislocation upheaval
dislodge oust
disloyal unpatriotic
disloyalty indiscipline insubordination
dismal dour dreadful dreary gloomy grim lackluster lacklustre mediocre miserable pitiful unimpressive uninspiring woeful wretched
dismantle dismantled dismantling obliterate uproot
dismantlement dismantling
dismay displeasure disquiet dissatisfaction distaste elation exasperation expressed frustration grief impatience indignation jubilation misgiving outrage revulsion sadness scepticism skepticism sorrow unease uneasiness unhappiness
dismayed displeased dissatisfied dumbfounded elated embarrassed entranced fascinated flabbergasted frustrated gratified heartbroken horrified incensed indignant infuriated livid miffed mortified mystified outraged overjoyed perplexed perturbed pleased puzzled shocked startled stunned surprised thrilled understandably unimpressed unnerved
dismiss dismissed
dismissal resignation sacking
dismissed rejected
dismissive sarcastic unenthusiastic
disorder epilepsy hyperactivity illness mental neurological psychosis schizophrenia symptom syndrome traumatic
disorderly misdemeanor
disorganized dispirited lethargic uncoordinated
disorientation dizziness fatigue hallucination helplessness irritability lethargy nausea numbness restlessness
disoriented fatigued flustered frightened startled
disorienting exhilarating frightening surreal terrifying unnerving
disparate diverse myriad
disparity gap inequality inequity
dispassionate forthright impartial insightful thoughtful unbiased unsentimental
dispatcher supervisor
dispatching sending
dispel downplay soothe
dispensation granted
dispense dispensed prescribe
disperse dispersed protester tearga
dispersion velocity
dispirited invigorated
dispiriting disquieting distressing dreadful eventful exasperating exhilarating forgettable frightful frustrating ghastly heartbreaking heartwarming humbling ignominious maddening momentous nervy nightmarish sobering
displace overwhelm
display lcd
displeased dissatisfied elated gratified incensed miffed mystified overjoyed perturbed pleased surprised thrilled unhappy unimpressed unsatisfied
displeasure disquiet dissatisfaction distaste exasperation expressed frustration impatience indignation irritation misgiving reticence unease uneasiness unhappiness voicing wariness
disposal garbage incineration incinerator recycling rubbish waste
dispose recycle
dispossessed landless
disprove prove refute substantiate validate
dispute feud quarrel spat squabble unresolved
disqualification disqualified
disqualify disqualifying exonerate invalidate
disquiet dissatisfaction dissension distaste exasperation frustration grumbling impatience indignation misgiving nervousness outrage resentment revulsion scepticism seething skepticism trepidation unease uneasiness unhappiness wariness
disquieting distressing fascinating frightening heartening heartwarming horrifying intriguing perplexing puzzling sobering startling troubling unnerving worrisome
disregarded disregarding ignored
disrepair disuse
disrespectful hurtful hypocritical immoral inappropriate insensitive insulting patronizing reprehensible rude sexist unethical unprofessional
disrupt disrupted disturb hamper hinder impede paralyze
disrupted disruption interrupted snarled
disruption interruption outage
dissatisfaction distaste distrust exasperation frustration impatience misgiving resentment skepticism unease uneasiness unhappiness unpopularity
dissatisfied distrustful elated frustrated impatient resentful satisfied unhappy unimpressed unsatisfied
dissect evaluate examine scrutinize visualize
disseminate dissemination distribute publicize
dissension disunity rancor unease uneasiness
dissent dissenter
dissertation doctoral doctorate thesis
dissipate dissipated evaporate subside
dissolution dissolved dissolving
dissolve dissolved dissolving resign
dissolved dissolving
dissonant harmonic melodic tonal
dissuade encourage entice frighten frustrate impress intimidate lure persuade
distaff futurity
distal posterior proximal
distant faraway
distaste distrust fondness impatience misgiving reticence skepticism unease uneasiness unhappiness wariness
distasteful galling hurtful unappealing unpalatable
distillate stockpile
distillation fermentation
distiller vintner
distillery whiskey whisky
distinct distinctive
distinctive unique
distinctively distinctly peculiarly strikingly
distinctly peculiarly startlingly strikingly unmistakably vaguely
distinguish identify
distinguished honorary meritorious
distort monopolize
distorted exaggerated
distract divert embarrass enlighten frighten harass humiliate intimidate motivate
distracted preoccupied
distraught distressed frightened grieving heartbroken perplexed terrified
distressed frightened
distressing disturbing frightening frustrating gratifying heartbreaking heartening horrifying perplexing puzzling regrettable shocking troubling unfortunate unnerving worrisome
distributed unevenly
distributor producer
distrust enmity frustration hatred mistrust resentment skepticism unease uneasiness unhappiness wariness
distrustful enamored envious resentful
disturb endanger impair interfere jeopardise jeopardize
disturbance thunderstorm
disturbing frightening horrifying scary shocking troubling worrisome
disturbingly eerily exceedingly extraordinarily frighteningly impossibly perilously remarkably ridiculously shockingly startlingly strikingly stunningly suspiciously uncommonly weirdly
dithering indecision
diuretic ephedrine nandrolone stimulant
diurnal nocturnal
diva starlet
dive diving scuba
diver rescuer scuba searcher
divergent diverging
diverse eclectic
diversify expand
diversity richness
divert diverted diverting redirect
diverted diverting
divest relinquish
divided evenly split
divine god heavenly
diving scuba snorkeling swimming
divinity doctorate licentiate seminary theology trinity
divisive hotly
divorce divorced marital marriage remarriage remarry
divorced estranged married marry pregnant remarry separated unmarried widowed
divulge reveal
dizziness fatigue hallucination headache insomnia irritability lethargy nausea numbness shortness tiredness vomiting
dna genetic
do get go going hesitate know let make need not presume pretend say sure take tell think want why
doable feasible worthwhile
docile jovial obedient sedate sociable submissive taciturn talkative
docking rendezvous shuttle spacewalk
dockyard shipyard
doctor hospital medical orthopedic paramedic patient physician researcher
doctoral doctorate graduate postdoctoral postgraduate thesis undergraduate
doctorate graduate graduated lecturer licentiate mathematic postgraduate professor professorship sociology studied theology undergraduate university zoology
docudrama documentary dramatization spoof
document documentation fingerprint handwritten incriminating photograph unsealed
documentary film filmed footage spoof
dodge ford jeep
dodger mariner marlin oriole padre pitcher pitching
dodging ducking
dog hog hound kennel pet puppy raccoon sled
doggedly energetically feverishly furiously gamely intensively obsessively relentlessly resolutely steadfastly stubbornly tirelessly valiantly
doggy snoop
dogma orthodoxy
dogmatic theology
doing done going
doldrum downturn recession rut slump tailspin turmoil
dole gore republican senator weld
doll mannequin
dollar franc million naira peso rial ringgit riyal rupee shekel shilling taka trillion worth yuan
dollop garnish
dolomite limestone
dolphin falcon lion mammal niner packer panther patriot raider raven shark
dome domed spire
domed octagonal ornate
domesticated pig
dominance domination hegemony predominance stranglehold superiority supremacy
dominant dominated dominating predominant
dominate dominated dominating
dominated dominating
domination hegemony oppression predominance subjugation supremacy
domineering overbearing tyrannical
donate donation
donation donor money
dong fang nan yang yuan
donut doughnut
doom gloom
doomed fated
door doorway downstair foyer hallway upstair
doorbell ringing
doorman receptionist waiter
doorway entrance entryway facade foyer hallway lectern nave porch portico staircase stairwell transept vestibule
dopamine glutamate neurotransmitter norepinephrine serotonin
doric ionic pediment pilaster portico
dorm dormitory hostel room roommate
dormitory hostel room
dorsal elongated lateral longitudinal pectoral posterior transverse ventral
dosage dose medication prescribed
dose placebo
doting dutiful grandparent
double triple
doubleheader finale
doubling tripling
doubly exceedingly incredibly terribly
doubter naysayer sceptic skeptic
doubtful uncertain
doubtless justifiably surely undoubtedly
dough flour loaf pastry pie spoon
dour dreary dull genial gloomy glum lackluster lacklustre listless somber sombre staid uninspiring
douse dousing extinguish
dovish hawkish
dowager duchess empress princess queen
down up
downbeat gloomy glum outlook pessimistic upbeat
downcast glum pained teary
downfall ouster
downfield pass upfield yard
downgrade fitch moody rating
downhill nordic piste ski skiing slalom snowboard snowboarding
download edit upload user video youtube
downpour drenching monsoon rain rainfall rainstorm torrential
downright laughable outrageously pretentious shockingly trite
downriver downstream upriver
downside upside
downsize outsource reorganize restructure
downsizing layoff reorganization
downstair hallway room upstair
downstream upriver upstream
downtown mall manhattan plaza uptown
downtrodden impoverished oppressed poor underprivileged
downturn economy meltdown recession slowdown sluggishness slump turmoil upturn
downward spiral trend upward
dowry inheritance
dozen handful hundred
drab dreary dull nondescript shabby
drachma koruna kwacha kyat pataca rial riyal ruble shekel taka zloty
draftee reservist
draftsman engraver painter printmaker restorer sculptor welder
dragging pushing
dragnet manhunt
dragon lantern serpent sword
dragonfly moth
dragoon fusilier hussar infantry regiment yeomanry
drain rinse
drainage irrigation sewer sewerage
drained draining
dram memory nand
drama film melodrama movie suspense thriller
dramatic reversal spectacular startling stunning unexpected
dramatically drastically exponentially greatly lessened markedly mellowed noticeably radically rapidly sharply significantly steadily substantially vastly worsened
dramatist essayist librettist linguist musicologist novelist philologist playwright poet satirist screenwriter storyteller translator writer
dramatize negate
draped flag
drastically gradually greatly markedly progressively radically significantly steadily substantially
draw goalless match
drawback pitfall
drawbridge footbridge moat
drawer fridge
drawing drawn
drawl twang
dread fear
dreadful frightful ghastly horrendous horrible horrid horrific horrifying lamentable miserable nightmarish terrible woeful worst wretched
dreadlock goatee hair hairdo hairstyle ponytail
dream dreaming
dreaming waking
dreamlike evocation evocative mesmerizing nightmarish otherworldly surreal surrealistic
dreamy enchanting ethereal gorgeous haunting introspective languid melancholic melancholy mellow morose pensive seductive sensuous soulful wistful
dreary foggy gloomy glum grim grimy hellish miserable nightmarish shabby squalid staid steamy unremarkable wintry wretched
drenched drenching soaked sodden
drenching lashing rain torrential
dress dressed garb gown headscarf jacket khaki kimono lace legging pant patterned robe satin scarf sequined shirt skimpy skirt sleeveless strapless sweater trouser tulle tunic tuxedo wear wearing worn
dressage equestrian jumping skating
dressed impeccably tailored wearing
dressing mayonnaise vinaigrette
dribble dribbling
dried fresh garlic ginger oregano potato raisin rosemary salted thyme vegetable
drier humid temperate warmer wetter
drift drifting
drifter gunslinger loner
drilled dug
drilling exploration offshore rig
drink drinker drinking juice liquor rum snack soda tea vodka wine
drinkable potable
drinker smoker
dripping oozing perspiration
driver driving forklift lorry minibus motorbike rickshaw taxi truck
driveway parked sidewalk
driving drunk intoxicated motorcycle riding speeding
drizzle sprinkle sprinkling
droll hilarious humorous insightful irreverent laconic offbeat pithy quirky sarcastic sardonic satiric wickedly witty wry zany
drone pilotless unmanned
drooping eyelid
drop rise
droplet particle
dropout recidivism
drought famine
drown suffocate
drubbing rout thrashing trouncing
drug ecstasy heroin marijuana medication methamphetamine narcotic prescription trafficker
drugged drunk intoxicated mistreated raped
drugstore grocery pharmacy store supermarket
drum drummer drumming guitar harmonica instrument percussion saxophone trumpet
drummer guitar guitarist keyboardist percussionist saxophonist songwriter trombonist vocalist
drumming guitar percussion percussive singing
drunk drunken intoxicated
drunken intoxicated
drunkenness intoxication vandalism
dry humid moist warm wet
drydock shipbuilding
dryer washer
dryly ruefully sarcastically slyly wistfully wryly
dub reggae
dubbing voiceover
dubious questionable
ducal duchy fief princely
duchess duke princess queen
duchy duke dukedom fief principality
duck lame rabbit
duckling ugly
dude redneck
duel showdown tussle
duet singing solo song
duffel suitcase
dukedom earldom
duly faithfully
dumb foolish silly stupid
dumbfounded elated entranced flabbergasted gratified heartbroken horrified incredulous livid mesmerized mortified mystified overjoyed pained perplexed perturbed puzzled shocked speechless startled stunned surprised thrilled
dump garbage landfill rubbish trash waste
dumpling fried meat noodle
dune sand shoreline
dungeon roleplaying
dunk layup
duo trio vocalist
dupe gullible unsuspecting
duplicity hypocrisy stupidity treachery
durability maneuverability reliability robustness stamina strength toughness versatility
duration lifespan
dusk fasting midnight noon sundown
dusky mottled
dust soot
dusty muddy
dutiful obedient talkative
dutifully eagerly faithfully gleefully joyfully lovingly patiently periodically quietly regularly silently solemnly
dweller resident slum
dwindle evaporate plummet skyrocket soar vanish
dwindling shrinking
dye pigment
dyed hair
dyeing weaving
dying sick
dynamical nonlinear stochastic
dynamism prosperity resilience resiliency vibrancy vigor vigour vitality
dynamo partizan
dynastic succession
dynasty reign tang
dysentery fever hepatitis illness infection jaundice malaria malnutrition measle meningitis pneumonia tuberculosis typhoid typhus waterborne
dysfunction erectile impotence renal
dystrophy fibrosis muscular palsy
eager entice entrepreneur hesitant keen reluctant unwilling wary willing
eagerly enthusiastically impatiently keenly nervously patiently quietly warily
eagerness impatience reluctance unhappiness unwillingness willingness
ear nose throat
earl earldom marquess viscount
earldom lordship peerage
earlier last late
earliest extant
early late
earn earned
earnestly resolutely sincerely unswervingly
earnestness inventiveness panache playfulness silliness subtlety whimsy
earning expectation profit quarter quarterly
earring jeweled jewelry necklace pendant tiara
earth mar moon orbit planet planetary
earthenware porcelain pottery
earthquake jolted magnitude quake temblor tremor tsunami
earthwork fortification
earthy flavor fruity pungent spicy sweet sweetness tangy velvety
ease easing
eased easing
easel painting watercolour
easily readily
easing tightening
east middle north south southeast west
eastbound northbound ramp roadway southbound westbound
easter epiphany eve feast holiday thanksgiving
easterly northerly northward southerly southward westerly
eastern northeastern northern southeastern southern southwestern western
easterner newcomer suburbanite westerner
easternmost northernmost southernmost westernmost
eastside uptown westside
eastward farther northeastward northward southward westward
easy quick straightforward
easygoing ebullient energetic folksy genial irascible jovial laconic mannered nonchalant opinionated personable playful relaxed serene taciturn talkative tranquil unassuming unflappable unpretentious urbane vivacious
eat eating meal vegetable
eatery outlet restaurant retailer
eating meat
eave roof
eavesdrop wiretap
ebullient effervescent energetic exuberant genial irrepressible jovial jubilant talkative unflappable urbane
eccentric enigmatic flamboyant idiosyncratic irascible mercurial temperamental
eccentricity inclination orbital
eclectic idiosyncratic
ecological ecology ecosystem environmental
ecologically economically environmentally socially
ecologist geneticist oceanographer
ecology ecosystem environment neuroscience
ecommerce online
economic economy growth
economical practical
economically financially militarily politically prosperous socially spiritually technologically underdeveloped
economist strategist
economy growth recession slowdown
ecosystem wetland
ecotourism tourism
ecstasy hashish heroin ketamine marijuana methamphetamine pill tablet
ecstatic elated enthusiastic euphoric excited exuberant giddy indignant joyful joyous jubilant overjoyed thrilled
ecumenical interfaith patriarchate
edda prose
edema embolism hemorrhage inflammation pulmonary
edged edging
edgy irreverent jittery jumpy lighthearted offbeat quirky
edible fruit vegetable
edict fatwa
edifice facade gothic skyscraper
edit upload
edited published written
edition hardback hardcover paperback published reprint
editor editorial magazine newspaper publisher writer
editorial herald inquirer journal newspaper page tribune
educate empower encourage enlighten entertain equip familiarize immunize inform inspire instruct mobilize motivate nurture remind teach
educated uneducated
education educational school schooling vocational
educational experiential
educator ethicist student technologist
eerie foreboding ominous
eerily frighteningly grimly impossibly oddly remarkably startlingly strangely strikingly weirdly
effectiveness efficacy usefulness
effervescent energetic exuberant irrepressible vivacious
efficacy potency toxicity
efficient intelligent
efficiently intelligently profitably properly prudently responsibly transparently
effluent sewage wastewater
effort redouble redoubled
effortless graceful mesmerizing
effusive enthusiastic praise rapturous
egalitarian harmonious individualistic pluralistic
egg hatching
eggplant fennel garlic grilled lettuce mushroom okra onion pasta pesto polenta potato prosciutto radish ravioli risotto roast roasted salad sauce sauerkraut sausage saute sauteed shrimp sliced spinach tomato vegetable zucchini
egotistical foolish pompous pretentious selfish ungrateful
egregious flagrant heinous horrendous violation
eight eighteen eighty eleven fifteen five forty four fourteen nine nineteen ninety seven seventeen seventy six sixteen sixty ten thirteen thirty three twelve twenty two
eighteen eighty eleven fifteen fifty five forty fourteen nine nineteen ninety seven seventeen seventy six sixteen sixty ten thirteen thirty twelve twenty
eighteenth eleventh fifteenth fourteenth nineteenth penultimate seventeenth sixteenth tenth thirteenth twelfth twentieth
eighth eleventh fifteenth fifth fourteenth fourth homer ninth penultimate second seventeenth seventh sixteenth sixth tenth third thirteenth twelfth
eighty eleven fifteen fifty forty fourteen nine nineteen ninety seventeen seventy sixteen sixty ten thirteen thirty twelve twenty
elaborate intricate
elaborated emphasised
elaborately elegantly exquisitely impeccably intricately lavishly meticulously richly sculptured
elapsed time
elasticity modulus
elated entranced excited flabbergasted glad gratified heartbroken incredulous indignant jubilant livid mortified mystified overjoyed perplexed perturbed pleasantly pleased satisfied surprised thankful thrilled unimpressed unsatisfied
elation euphoria excitement exhilaration frustration joy jubilation palpable sadness trepidation unhappiness
elbow fibula forearm fracture groin hamstring knee kneecap ligament meniscus quadricep reconstructive shoulder sore soreness sprain surgery tendinitis tendon thigh thumb wrist
elbowing hooking tripping
elder eldest younger
elderly handicapped homeless indigent infirm needy orphan parent pregnant retiree terminally unemployed uninsured
eldest father firstborn granddaughter grandfather grandson heir illegitimate inherited married maternal nephew niece paternal sibling son stepson younger
elect elected nominate
elected unopposed
election electoral governorship gubernatorial legislative mayoral midterm parliamentary poll presidential reelection referendum runoff vote voting
electoral legislative parliamentary vote
electorate undecided voter
electrical mechanical
electrically mechanically
electrician engineer hairdresser janitor plumber repairman welder
electricity generator
electrification modernisation
electrifying enthralling exhilarating memorable mesmerizing revelatory riveting rousing scintillating
electrocution suffocation
electrode implanted
electromagnetic excitation gravitational magnetic rf
electron magnetic microscopy photon proton
electronic jamming
elegance elegant eloquence grandeur lightness opulence panache playfulness refinement simplicity smoothness sophistication subtlety understated
elegant elegantly exquisite graceful lovely luxurious opulent ornate sleek spacious stately stylish sumptuous tasteful unadorned unassuming understated unpretentious urbane
elegantly exquisitely furnished impeccably intricately lavishly magnificently neatly nicely smartly splendidly superbly wonderfully
elegiac evocative florid lyrical lyricism melancholic melancholy mournful poetic prose wistful
elegy ode
elementary grade kindergarten preschool school student vocational
elephant giraffe rhino rhinocero
elevate propel relegate solidify
elevation height
elevator escalator stair staircase
eleven fifteen fifty five forty four fourteen nine nineteen ninety seven seventeen seventy six sixteen sixty ten thirteen thirty three twelve twenty
eleventh fifteenth fifth fourteenth fourth nineteenth ninth penultimate second seventeenth seventh sixteenth sixth tenth third thirteenth twelfth
elicited evoked
eligibility eligible requirement
eligible enroll ineligible noncitizen
eliminate reduce
elitism hypocrisy sexism snobbery
elitist hypocritical stodgy undemocratic
elixir immortality
elk herd moose
elliptic oblong
elliptical oblong
elongate elongated
elongated oblong slender snout triangular
eloquence intellect inventiveness lyricism oratory subtlety wit
eloquent erudite forceful impassioned persuasive succinct
eloquently forcefully succinctly sympathetically
elude eluding evade
emaciated frail gaunt malnourished
email facebook internet mail mailing message messaging online pager phone sms spam twitter web
emanate radiate
emancipated slave
embankment viaduct
embargo lifting sanction
embark undertake
embarrass frighten humiliate insulate intimidate irritate marginalize motivate offend tarnish upstage
embarrassed flustered humiliated irritated miffed mortified offended shamed shocked surprised
embarrassing humiliating scandalous shameful shocking
embarrassingly frighteningly impossibly ridiculously shockingly spectacularly startlingly stunningly uncharacteristically
embarrassment humiliation shame
embezzled misappropriated misused money
embezzlement evasion extortion forgery fraud graft larceny laundering misappropriation misuse murder peddling perjury racketeering robbery scandal slush theft wrongdoing
emblem flag logo mascot motto symbol
emblematic iconic
embodied embody
embodiment epitome manifestation personification
embody epitomize exemplify
embolden frustrate overwhelm
embolism hemorrhage pulmonary thrombosis
embossed engraved inscribed
embrace embracing
embroidery lace sequin sewing silk stitching
embroiled enmeshed entangled mired
embryo embryonic fertilization vitro
embryonic stem
emcee headliner
emerald sapphire
emerge evolve survive
emergence emerging resurgence
emerging global
emeritus professor professorship
emigrant emigration immigrant migrant vacationer
emigrate immigrate migrate
emigration migration
eminently suitably supremely
emir sheik sheikh
emission greenhouse pollutant pollution sulfur tailpipe
emit emitting
emotionally financially intellectually mentally physically psychologically spiritually
empathetic perceptive personable sympathetic thoughtful
empathize sympathize
empathy sympathy
emperor empress imperial reign throne tsar
emphasis emphasized emphasizing focus
emphasise emphasised emphasize reaffirm reiterate underline
emphasised emphasized stressed
emphasize emphasized emphasizing focus
emphasized emphasizing stressed
emphasizing focusing highlighting
emphatic impressive resounding unambiguous unconvincing unequivocal unimpressive
emphatically flatly plainly strenuously unequivocally vehemently
emphysema fibrosis hypertension illness leukaemia leukemia lung pneumonia pulmonary respiratory
empire ottoman
empirical observational theoretical
empirically experimentally mathematically scientifically validated
employed hired laborer
employee employer nonunion salaried staffer subcontractor unionized worker
employer laborer worker
employment jobless unemployment
empower enable encourage inspire motivate
empress princess
emptiness powerlessness
empty filled
emulate imitate replicate
emulation emulator
en la para
enable enabling encourage facilitate help persuade
enact enactment legislation reintroduce repeal
enactment promulgation repeal
enamel lacquer
enamored entranced fascinated infatuated leery preoccupied smitten uninterested
encampment tent
encased glass molded sheathed
encephalitis fever hemorrhagic hepatitis infection influenza meningitis outbreak pneumonia virus
encephalopathy mad
enchanting engrossing enthralling evocative exhilarating gorgeous incongruous lovely mesmerizing otherworldly seductive unspoiled wondrous
encircled ringed surrounded
enclose enclosing
encompass encompassing straddle
encourage encouraged encouraging entice facilitate help inspire motivate nurture promote stimulate
encouraged encouraging
encouragement reassurance
encouraging spurring
encroach infringe intrude trample
encrusted jewel jeweled
encyclical pope
encyclopaedia encyclopedia
end ending
endanger hamper harm hinder impair impede imperil jeopardise jeopardize threaten undermine
endangered fauna habitat species wildlife
endangerment felony larceny manslaughter misdemeanor reckless
endearing exasperating incongruous likable likeable lovable quirky
endeavour liftoff mission orbiter shuttle spacecraft spaceship spacewalk
ended ending
endemic species
endless interminable unending
endlessly incessantly obsessively
endocrinology gynecology immunology neurology neurosurgery obstetric oncology pediatric pharmacology psychiatry urology
endorse nominate oppose propose reject
endothelial epithelial macrophage vascular
endow endowed refurbish
endurance stamina
endure suffer
energetic exuberant feisty forceful industrious personable pugnacious resourceful spirited vigorous vivacious
energetically enthusiastically ferociously forcefully furiously intensively relentlessly tirelessly vigorously vocally
energize energizing enliven galvanize invigorate motivate propel reinvigorate rejuvenate revitalise revitalize solidify
energizing galvanizing invigorating
energy gas petroleum renewable
enforce enforced impose uphold
enforceable unenforceable
enforced imposed regulation strict strictly
enforcement patrol police
engage participate
engaged engaging
engender galvanize incite inspire provoke
engine propeller supercharged turbine turboprop wheel
engineer engineering
engineering mechanical
english fluency language welsh
engraved etched inscribed inscription
engraver engraving painter printmaker sculptor
engraving etching painting printing printmaking
engrossing enjoyable enlightening entertaining enthralling exhausting exhilarating fascinating heartwarming hilarious informative insightful instructive mesmerizing riveting suspenseful thrilling
engulf threaten unsettle
enhance enhanced expand facilitate improve promote reinforce strengthen strengthening
enhanced improved
enigmatic inscrutable mercurial unassuming
enjoyable enlightening entertaining enthralling eventful exciting exhausting exhilarating frustrating fun gratifying informative instructive invigorating pleasurable revelatory rewarding satisfying worthwhile
enjoyment pleasure
enlarge expand realign widen
enlighten entertain frighten inform inspire instruct motivate remind
enlightening entertaining enthralling eventful exciting exhausting exhilarating fascinating gratifying heartwarming illuminating informative insightful instructive invigorating pleasurable revelatory riveting uplifting
enlightenment humanism romanticism
enlist enlisting entice equip mobilize motivate recruit
enlisting equipping
enliven invigorate overshadow populate reinvigorate rejuvenate rekindle revitalise revitalize
enmeshed entangled mired
enmity estrangement hatred mistrust rancor resentment
enormous gargantuan gigantic huge immense massive substantial tremendous vast
enormously exceedingly extraordinarily fantastically greatly hugely immensely incredibly phenomenally profoundly terribly tremendously unbelievably
enough sufficient
enquirer gazette herald tabloid tribune
enquiry inquiry investigation probe
enraged incensed infuriated irate outraged
enrich uranium
enrichment nuclear reactor uranium
enroll enrollee forgo graduate pupil student
enrollee retiree uninsured
enrollment enrolment
ensemble orchestra orchestral percussion quintet sextet soloist symphonic trio troupe
enslavement mutilation pillage pillaging plunder rape subjugation
ensuing subsequent
ensure safeguard
entail incur necessitate
entangled tangled
enter entering
enterprise sme
enterprising hardworking industrious inquisitive resourceful skilful
entertain entertained indulge
entertained enthralled
entertainer headliner impersonator
entertaining enthralling exciting informative insightful instructive lighthearted
enthralled entranced fascinated mesmerized thrilled transfixed
enthralling eventful exhausting exhilarating mesmerizing riveting suspenseful thrilling unforgettable unsatisfying
enthusiasm euphoria excitement fervor jubilation nervousness optimism passion skepticism unease vitality
enthusiast hobbyist purist
enthusiastic exuberant fervent indignant jubilant lukewarm passionate rapturous supportive unenthusiastic
enthusiastically favorably favourably heartily joyfully loudly politely skeptically warmly wholeheartedly
entice enticing impress lure motivate persuade seduce tempt
enticing lure seductive tempting unappealing
entire whole
entirely largely partially purely solely totally wholly
entitled titled
entitlement welfare
entomologist geneticist geologist internist linguist microbiologist naturalist oceanographer ophthalmologist ornithologist paleontologist sociologist zoologist
entomology ethnology microbiology paleontology zoology
entourage retinue
entrance entryway foyer staircase vestibule
entranced fascinated horrified infatuated mesmerized mortified mystified perplexed smitten transfixed unnerved
entreaty overture
entree grilled menu
entrench perpetuate solidify
entrepreneur sme
entrepreneurial innovation
entryway foyer hallway staircase stairwell vestibule
enviable precarious unenviable unparalleled unrivaled unsurpassed
envious jealous resentful
environmental pollution
environmentalism feminism
environmentalist preservationist proponent skeptic
environmentally socially
envisage envision
envision envisioned envisioning
envisioned envisioning
envisioning fashioning
envoy mediator
envy jealousy resentment
enzyme kinase
ephedra ephedrine
ephedrine methamphetamine nandrolone pseudoephedrine stimulant substance
epic fantasy saga trilogy
epicenter epicentre magnitude quake temblor tremor
epidemic fever flu hepatitis infection infectious influenza malaria measle meningitis obesity outbreak pandemic plague polio prevalence prevention sar smallpox swine tuberculosis typhoid typhus virus
epidemiological epidemiology
epidemiologist epidemiology geneticist infectious microbiologist neurologist neuroscientist nutritionist oncologist sociologist statistician veterinarian
epidemiology immunology infectious microbiology neurology pathology pharmacology prevention psychiatry virology
epilepsy glaucoma hemophilia hypertension insomnia migraine neurological osteoarthritis osteoporosis psoriasis schizophrenia sclerosis
epilogue narrate prologue
epiphany feast
episcopal synod
episode installment storyline
epistemology metaphysic philosophy
epitaph gravestone headstone tombstone
epithelial epithelium membrane tissue
epithet nickname phrase
epitome quintessential
epitomize exemplify
epo erythropoietin hormone nandrolone steroid testosterone urine
epsilon fraternity gamma kappa omega phi pi psi rho sigma sorority tau theta
equalise equaliser equalize equalizer
equaliser equalize equalizer goal header
equality freedom
equalize equalizer goal
equalizer goal header kick netted penalty
equally exceedingly extraordinarily extremely fairly incredibly quite similarly strikingly surprisingly
equation equilibrium vector
equator longitude
equatorial guinea
equestrian gymnastic skating skiing
equinox solstice
equip equipping familiarize integrate modernise modernize recruit refurbish retrain
equipped fitted outfitted specially
equipping integrating outfitting
equitably unevenly
equity hedge investment
equivalence isomorphism
eradicate eradication wipe
eradication polio
erase wipe
erectile impotence
erode eroding undercut undermine weaken
eroded eroding
eroding sagging weakening
erosion sedimentation subsidence
erotic sensual
erotica porn
erp watt
errant wayward
erratic unpredictable
erroneous false inaccurate incorrect misleading mistaken unsubstantiated untrue
erroneously falsely inaccurately incorrectly mistakenly variously wrongly
erudite incisive insightful irascible opinionated perceptive thoughtful urbane witty
erupt escalate flare
eruption volcanic volcano
erythropoietin hormone
escalade jeep minivan
escalate escalation exacerbate provoke
escalator stair
escapade extramarital indiscretion misadventure shenanigan travail
escape escaped evade flee
escaped unharmed unhurt
escapism escapist
escarpment plateau
eschew forsake loathe
escort patrol
esophageal gastric ovarian pancreatic
esophagus intestine larynx pancrea rectum stomach
esoteric mystical mysticism
especially particularly
espionage spy spying
esplanade promenade terrace
espresso latte
esquire magazine playboy vanity vogue
essay foreword monograph poem preface published treatise
essayist historian humorist linguist musicologist novelist philologist playwright poet satirist screenwriter translator writer
essential indispensable vital
essentially merely practically virtually
establish forge fortify maintain reestablish strengthen
estate manor mansion property
esteemed renowned respected
ester ethyl
estimate figure forecast projection
estimation measurement
estranged fiance fiancee girlfriend husband sibling sister stepfather stepmother widowed
estrogen hormone melatonin menopause progesterone tamoxifen testosterone
estuary river waterway
etched inscribed
etching lithography printmaking
eternal everlasting
eternally perpetually
eternity purgatory
ethanol fuel methanol sugarcane
ethereal melancholy otherworldly seductive sensuous soulful
ethernet modem usb
ethically morally
ethicist expert scholar
ethnic minority
ethnically homogenous linguistically racially religiously
ethnicity gender nationality regardless
ethnographic ethnography fieldwork
ethnography ethnology prehistory
ethnology paleontology prehistory zoology
etho mentality mindset
ethyl methanol methyl
ethylene glycol polyethylene
etymological etymology
etymology origin transliteration
euclidean geometry hyperbolic subspace topological topology
eukaryote eukaryotic organism vertebrate
eukaryotic mammalian
eulogy farewell funeral homily oration sermon
euphoria euphoric excitement exhilaration jubilation optimism
euphoric exuberant giddy joyful joyous jubilant
euro forint
euthanasia sterilization
evacuate evacuation evacuee relocate
evacuee refugee
evaluate examine inspect scrutinize supervise
evaluation examination
evangelical pentecostal protestant
evangelism evangelistic outreach
evangelist preacher
evaporate evaporated fade seep vanish
evaporation sedimentation
evasion extortion forgery fraud larceny laundering murder racketeering theft
eve thanksgiving
even most much so though too
evening lunchtime midday midnight morning night noon weekday weekend
evenly sprinkle unevenly
event showpiece tournament
eventful exhausting exhilarating frustrating grueling gruelling hectic tempestuous tortuous torturous tumultuous uneventful
eventually finally gradually quickly soon subsequently ultimately
evergreen shrub
everyday mundane
everything nothing thing
evict relocate squatter tenant
evidence found incriminating investigator prosecution testimony
evidenced evident
evident palpable reflected
evidentiary pretrial
evidently likewise naively nevertheless nonetheless obviously presumably probably rightly understandably
evil malevolent
evocation evocative unforgettable
evocative florid haunting idiosyncratic impressionistic memorable mesmerizing poignant vivid whimsical
evoke evoked
evolution evolutionary
evolutionary molecular
evolve evolved rapidly
ex former
exacerbate exacerbating heighten inflame inflaming lessen provoke tension worsen
exacerbating inflaming worsening
exact precise
exactly intuitively precisely suppose
exaggerate overestimate overstate
exaggerated overstated
exaggeration hyperbole overstatement understatement
exam examination matriculation polygraph
examination forensic polygraph
examine inspect investigate probing scrutinize
example instance
exasperated flustered frustrated impatient incensed incredulous indignant irate irritated miffed mystified perplexed puzzled resentful startled
exasperating exhausting exhilarating frustrating infuriating maddening unnerving
exasperation frustration helplessness impatience irritation misgiving sadness scepticism skepticism unease uneasiness unhappiness
excavate exhume locate uncover unearth
exceed exceeding surpass
exceeding surpassing
exceedingly exceptionally excruciatingly extraordinarily extremely fairly fantastically frighteningly immensely impossibly incredibly insanely phenomenally pretty prohibitively quite reasonably relatively remarkably ridiculously shockingly startlingly stunningly supremely surprisingly terribly unacceptably unbelievably uncommonly unusually very
excellence professionalism
excellent good superb terrific
except exception
exceptional exemplary extraordinary outstanding
exceptionally extraordinarily extremely fairly incredibly relatively remarkably ridiculously stunningly surprisingly unacceptably unbelievably uncommonly unusually very
excerpt snippet taped transcript verbatim
excessively overly ridiculously unreasonably
exchange mercantile stock trading
excise vat
excitation fluorescence ionization photon wavelength
excite yahoo
excited glad gratified happy interested overjoyed perturbed pleased surprised thankful thrilled
excitedly incessantly nervously optimistically playfully wearily wistfully
excitement exhilaration frustration hoopla hubbub joy jubilation nervousness palpable trepidation unease
exciting exhilarating fantastic fascinating gratifying imaginative interesting intriguing thrilling
exclusively primarily principally solely
excrement fece urine vomit
excruciatingly extraordinarily painfully
excursion jaunt ride sightseeing trip
excuse pretext
excused sequestered
execute executed executing
executed execution
executing torturing
execution retrial
exegesis testament
exempt exemption
exemption farmstead homestead waiver
exercise regimen
exert wield
exhale inhale
exhaust nozzle vent
exhausting exhilarating frustrating grueling gruelling hectic stressful tedious tiring
exhaustion fatigue hypothermia illness sickness tiredness
exhaustive painstaking thorough
exhibit exhibition gallery museum retrospective
exhibition expo exposition retrospective
exhilarating fascinating heartbreaking humbling instructive invigorating mesmerizing pleasurable revelatory riveting suspenseful terrifying thrilling unforgettable unnerving unsatisfying uplifting
exhilaration trepidation
exhumation exhume
exhume unearth
existent nonexistent
existential metaphysical
exit interchange
exonerate exonerated humiliate implicate incriminate vindicate
exorbitant fee paying rent
exorcism ritual
expand expanded intensify strengthen widen
expanded modernised steadily
expanse swath vast vastness verdant
expansionist imperialist
expansive spacious
expatriate foreigner holidaymaker tourist vacationer
expect foresee predict presume reckon see want
expectancy illiteracy mortality prevalence
expectant grieving unwed
expectation forecast optimism reflecting
expected likely
expedient feasible painless
expedite facilitate
expeditionary infantry squadron
expeditious impartial orderly speedy
expeditiously impartially objectively proceed speedily swiftly transparently
expel expelling
expenditure outlay spending
expense fee payment reimbursement
expensive inexpensive luxurious pricey prohibitively
experimental thermonuclear
experimentally independently scientifically validated verified
expert researcher scholar scientist
expertise knowledge skill
expertly exquisitely intelligently lovingly meticulously painstakingly shrewdly skillfully superbly thoughtfully
expiration expire expired expiry
expire expired
expired expiry lapsed license
explain understand
explicit suggestive
explicitly expressly implicitly specifically
explode exploded
exploded explosion grenade
exploit exploited
explorer navigator
expo pavilion
exponential inverse logarithmic polynomial
exponentially multiplied rapidly steadily tenfold
export import imported
exportation importation
exporter importer manufacturer
exporting importing
exposure radiation
expressed voiced voicing
expressionism expressionist minimalism modernism realism romanticism surrealism
expressionist figurative modernist painter surrealist
expressway freeway highway interchange motorway overpass parkway roadway viaduct
expropriation nationalization
expulsion forcible
exquisite sumptuous superb
exquisitely impeccably intricately marvelously meticulously richly splendidly stunningly suitably superbly wonderfully
extant fragmentary manuscript surviving
extend extended renew
extensive thorough
extensively intensively sporadically
extent severity
exterior facade interior stonework stucco
extermination persecution
external internal
externally internally
extinct genus mammal
extinguish extinguished extinguishing flame
extinguished extinguishing flame
extinguisher fire
extortion kidnapping laundering murder prostitution racketeering robbery smuggling solicitation theft
extracellular intracellular
extracurricular intramural
extradite extradition interrogate prosecute
extradition warrant
extrajudicial torture
extramarital incestuous infidelity marital sexual
extraordinarily extremely fabulously fairly fantastically frighteningly immensely impossibly incredibly insanely outrageously phenomenally pretty quite remarkably ridiculously shockingly startlingly stunningly supremely terribly unacceptably unbelievably uncommonly unusually very wonderfully
extraordinary incredible remarkable
extravagance extravagant opulence
extravagant grandiose lavish luxurious opulent ostentatious outlandish sumptuous
extravaganza festival festivity firework gala parade showpiece spectacle
extremely fairly highly immensely incredibly particularly pretty quite relatively remarkably unbelievably unusually very
extremism fanaticism fundamentalism intolerance militancy radicalism sectarianism separatism terrorism
extremist militant
exuberance irrational
exuberant frenzied joyful joyous jubilant raucous
eyebrow eyelash hackle
eyed glassy haired
eyeglass sunglass
eyelid lip
eyewitness witness
fa premiership
fable parable tale
fabled famed storied
fabric knitted linen nylon silk upholstery wool woven
fabricate fabricated falsify invent
fabricated untrue
fabulous gorgeous marvelous wonderful
fabulously fantastically frighteningly hugely immensely incredibly marvelously phenomenally ridiculously wealthy
facade gothic masonry nave neoclassical ornate parapet pediment portico roof stonework stucco tiled
facebook google homepage internet messaging networking online twitter user web website yahoo youtube
faced facing
faceless heartless nameless soulless
facelift makeover
faceted multi multifaceted
facial laceration
facile glib straightforward
facilitate promote
facilitator mediator
facing headwind
fact though
faction warring
factor motivating
factory manufacturing
factual inaccuracy
factually inaccurate incorrect untrue
faculty graduate student undergraduate university
fade faded fading falter recede subside vanish
faded fading
fading waning
failure renal
faint glimmer ominous
faintly vaguely
fairground racetrack
fairly frighteningly perfectly pretty quite reasonably relatively remarkably similarly sufficiently surprisingly uniformly very
fairness honesty impartiality integrity objectivity propriety transparency
fairway greenside putt tee
fairy godmother tale
fairytale storybook
faith piety
faithfully scrupulously
fake false fraudulent invoice phony
falcon jet packer panther patriot raider raven trojan
fall plunge rise
fallen falling fell risen
falling fell rising rose slipping tumbling
fallout firestorm meltdown turmoil
false fraudulent misleading phony spurious unfounded unsubstantiated untrue
falsehood truth
falsely fraudulently inaccurately wrongfully wrongly
falsetto lilting raspy soulful vocal voice
falsification falsifying forgery fraud irregularity tampering
falsify falsifying
falsifying forgery stealing
falter flourish materialize resurface stagnate stumble subside
faltering flagging fledgling foundering jumpstart moribund nascent reinvigorate revitalise revive reviving sagging shaky sputtering
fame notoriety prominence renown stardom
famed famous legendary renowned
familiar unfamiliar
familiarize immerse
family father grandmother
famine starvation
famous renowned
famously memorably
fan spectator supporter
fanatical fervent rabid
fanaticism fundamentalism hatred intolerance radicalism sectarianism xenophobia
fancied outclassed
fanciful fantastical grandiose implausible outlandish preposterous prosaic whimsical
fancy pricey
fanfare pomp
fang li ling mei nan ting yang
fantastic incredible marvellous marvelous terrific unbelievable wonderful
fantastical surreal whimsical
fantastically hugely immensely incredibly magnificently marvelously phenomenally pretty quite spectacularly splendidly superbly terribly tremendously unbelievably wonderfully
fantasy fiction thriller trilogy
farce melodrama
farcical hilarious madcap melodramatic predictable surreal suspenseful tawdry
fare ticket
farewell goodbye inaugural solemn tribute
farm farmer farming pasture plantation sheep
farmer farming grower herder laborer landowner logger peasant rancher sugarcane villager
farmhouse mansion
farming husbandry plantation ranching subsistence
farmland hectare land marshland pasture
farmstead homestead
farther inland northward southward upriver westward
farthest furthest
fascinated frustrated horrified infatuated keenly mesmerized mystified perplexed puzzled shocked
fascinating hilarious informative insightful instructive interesting intriguing mesmerizing perplexing poignant revelatory riveting suspenseful thrilling wondrous
fascination obsession
fascism fascist imperialism socialism totalitarianism
fascist nazi neo reactionary
fashion lingerie sportswear stylist vogue
fashionable glamorous posh pricey stylish trendy upmarket upscale
fashioning readying
fast pace slow
fastball pitch sinker slider
fasten fastened
fastened securely sewn strap
faster quicker slower
fastest quickest slowest
fat gram milligram protein saturated sodium
fatal poisoning
fatally policeman
fateful momentous
father granddaughter grandfather grandmother grandson husband mother nephew niece son stepfather stepson uncle wife
fatherhood motherhood
fatherland motherland
fathom imagine quantify
fatigue fever headache insomnia nausea sickness stress symptom tiredness
fatigued lethargic tired unwell visibly
faultless flawless
faulty malfunctioning wiring
fauna flora habitat reptile species vegetation wildlife
favor favored favour
favorable favourable unfavorable unfavourable
favorably favourably positively skeptically
favorite favourite
favoritism impropriety insensitivity malfeasance nepotism
favourable unfavorable unfavourable
favourably positively skeptically warmly
fax mail telex
faze preclude
fealty loyalty
fear worry
fearful frightened leery panicky resentful skittish terrified understandably unhappy wary worried
fearless indefatigable ruthless tenacious
fearsome ferocious formidable
feasible humanly impractical plausible practicable preferable viable workable
feast thanksgiving
feather ruffled tail
featherweight flyweight heavyweight lightweight middleweight welterweight
feathery wispy
feature featured
featured included prominently
fece manure saliva urine
fedayeen militia
federalist liberal
fee pay paying payment tuition
feeble lethargic robust sluggish timid weak
feed feeding
feedback input
feeding rearing
feedstock uranium
feel feeling felt glad really think want
feeling felt queasy sense
feigned feigning
feisty genial headstrong irascible lively opinionated perky personable plucky pugnacious rambunctious sassy spirited spunky vivacious
fell retreated risen rose share
felon noncitizen offender parolee
felony forgery guilty homicide indictment jail larceny manslaughter misdemeanor molestation murder perjury probation racketeering rape robbery sodomy theft treason trespass
female male
feminine masculine
femininity masculinity womanhood
feminism feminist liberalism
femur fibula forearm fracture kneecap neck pelvis quadricep skull sternum thigh thumb tibia vertebra
fencer gymnast rower swimmer weightlifter
fencing gymnastic judo pentathlon trampoline
fend repel
fennel garlic olive onion parsley scallion shallot thyme zucchini
fermentation lactic
ferocious fierce relentless tenacious unrelenting vicious vigorous
ferociously fiercely heroically intensely relentlessly ruthlessly valiantly viciously zealously
ferocity intensity ruthlessness tenacity
ferrous metal metallurgy nonferrous
ferry overloaded passenger
fertiliser fertilizer nitrate
fertility fertilization infertility
fertilization implantation insemination vitro
fertilizer nitrate organic urea
fervent passionate staunch steadfast unabashed unwavering vehement
fervently passionately staunchly wholeheartedly
fervor nationalistic patriotism zeal
festering lingering simmering unresolved
festival festivity gala
festive festivity holiday joyful joyous occasion sombre welcoming
festivity fete firework gala parade reveler revelry
fetal fetus reproductive
fete gala
fetus newborn placenta pregnancy pregnant unborn uterus womb
feud internecine quarrel rivalry squabble
feudal nobility serfdom
feudalism imperialism serfdom totalitarianism tyranny
fever flu headache hemorrhagic hepatitis illness infection jaundice malaria meningitis nausea outbreak pneumonia respiratory sickness symptom tuberculosis typhoid vomiting
fevered feverish
feverish frantic frenetic frenzied hectic
feverishly frantically furiously intensively labored laboring methodically painstakingly tirelessly toiling vainly working
few many some
fi wi
fiance fiancee girlfriend husband niece roommate spouse stepdaughter stepfather wife
fiancee girlfriend husband mother niece roommate sister stepdaughter wife
fiasco imbroglio meltdown
fiber fibre optic
fiberglass plywood wooden
fibre optic
fibrillation ventricular
fibrosis hemophilia leukemia pulmonary sclerosis
fibula forearm fracture knee kneecap pelvis quadricep sternum tendon thigh tibia
fickle finicky
fiction nonfiction novel thriller
fictional fictitious protagonist
fictitious phony
fiddle flute guitar harmonica harp mandolin percussion saxophone trombone ukulele
fidelity vanguard
fief lordship vassal
fiefdom warlord
fielder hitter infielder outfielder shortstop slugger
fierce intense relentless
fiercely intensely passionately staunchly strenuously vigorously vocally vociferously
fifteen fifty five forty four fourteen nine nineteen ninety seven seventeen seventy six sixteen sixty ten thirteen thirty twelve twenty
fifteenth fifth fourteenth fourth nineteenth ninth penultimate seventeenth seventh sixteenth sixth tenth thirteenth twelfth twentieth
fifth fourteenth fourth ninth penultimate second seventeenth seventh sixteenth sixth tenth third thirteenth twelfth
fiftieth tenth
fifty forty fourteen nine nineteen ninety seventeen seventy sixteen sixty ten thirteen thirty twelve twenty
fight fighting hoya middleweight welterweight
fighting insurgency
figurative painting representational
figuratively literally metaphorically
figure projection statistic
figured figuring guess know maybe nobody realized thought
filet grilled loin steak tenderloin
filial piety
filibuster senate
filing lawsuit
fill filled filling
filled filling overflowing
fillet halibut scallop shrimp
filly gelding mare racehorse stallion thoroughbred
film filmmaker horror movie remake screenplay starred thriller
filmed filming footage
filming taping
filmmaker novelist photojournalist playwright screenwriter
filthy shabby squalid stinking
filtration purification
final match penultimate qualifying quarterfinal round second semifinal title
finale premiere telecast
finalise finalize
finalist quarterfinal semifinalist slam unseeded winner
finalize reconvene
finally gradually never soon suddenly then ultimately
finance minister
financially immensely socially spiritually
financier industrialist millionaire philanthropist tycoon
financing funding
find locate
finding locating searching
finely freshly garlic parsley peeled shredded sliced tablespoon
finesse quickness subtlety tact
finger forearm hand thumb
fingerprint identification photograph
fingertip outstretched
finicky picky
finish finished finishing
finished finishing
finite infinite irreducible isomorphic linear maximal polynomial quadratic subset symmetric topological topology vector
fir pine spruce
fire fired
firearm gun handgun possession semiautomatic
firebomb hurl
firebrand populist
firecracker firework
fired firing rocket
firefighter firefighting paramedic rescuer responder
fireplace hearth mantel patio stove
firepower weaponry
fireproof prefabricated
firestone tire
firestorm frenzy furor furore ignited maelstrom outcry outrage provoked stirred tumult uproar
firework pyrotechnic
firing indiscriminately mortar
firmly resolutely solidly steadfastly vigorously
first fourth second third
firstborn newborn stillborn unborn
firstly secondly thirdly
fiscally socially theologically
fish fishery herring lobster meat prawn salmon seafood shellfish shrimp species squid sturgeon trout tuna
fisherman fishing trawler
fishery fishing forestry husbandry wildlife
fishing trawler
fissile plutonium
fissure rift
fit snugly
fitch moody
fitful fruitless tortuous torturous
fitness wellness
fitted mounted outfitted
fittingly grandly improbably memorably perversely tellingly
five forty four fourteen nine nineteen ninety seven seventeen six sixteen sixty ten thirteen thirty three twelve twenty two
fivefold fourfold sevenfold tenfold threefold
fizzle sizzle
flabbergasted gratified heartbroken horrified incredulous livid mortified mystified overjoyed perplexed shocked speechless startled surprised thrilled
flack flak
flag hoisting swastika tricolor
flagging invigorate jumpstart moribund reinvigorate rejuvenate revitalise revive reviving sagging
flair inventiveness panache showmanship subtlety
flake garlic pepper
flamboyant flashy glamorous mercurial pugnacious stylish
flamenco mariachi tango
flanker fullback hooker winger
flannel jacket khaki khakis linen pajama pant pinstriped plaid shirt sleeved sleeveless spandex striped suit sweater sweatshirt trouser tunic turtleneck
flapping fluttering gliding
flare tension
flashing twinkling
flashy garish gaudy glamorous kitschy ostentatious sleek splashy stylish
flatbed truck
flatly rejected strenuously unequivocally vehemently
flattering unflattering
flavor flavour ingredient sauce savory spicy sweet sweetness tangy taste texture
flavorful fruity juicy meaty pungent savory spicy tangy tasty
flavoring syrup
flavour taste texture
flaw imperfection inconsistency lapse shortcoming
flawlessly impressively magnificently smoothly splendidly superbly
flax hemp wool yarn
fledgling nascent
fleet frigate naval navy ship warship
fleshy hairy leathery oblong slender twig
flexibility patience toughness versatility
flexible pliable pragmatic rigid sturdy
flexor forearm groin hamstring muscle quadricep tendon thigh
flick slasher
flicker flickering
flickering twinkling
flier leaflet pamphlet
flight flying jetliner landing pilot plane takeoff
flimsy rickety
flinch hesitate
flirtation infatuation tryst
flirtatious playful vivacious
float floating
flogging stoning
flood flooded flooding inundated torrential
flooded flooding inundated
flooding inundated mudslide rainfall storm torrential
floodplain marshland marshy riverbed shoreline swampy wetland
floor foyer hallway room stairwell
flooring hardwood linoleum paneling plywood roofing tile
flora vegetation
florid laconic stilted
florist grocer hairdresser shop
flounder halibut trout
flour grain ingredient mixture porridge potato powdered rice starch sugar syrup wheat
flourish prosper thrive
flourishing prospering thriving
flout violate
flow flowing stream
flower fragrant petal
flowering genus herbaceous shrub
flu hepatitis illness infected infection infectious influenza malaria measle outbreak pandemic plague pneumonia polio poultry raby respiratory sar smallpox strain swine symptom tuberculosis typhoid vaccination vaccine virus
fluctuate vary
fluctuation volatility
fluency fluent fluently proficiency
fluent fluently proficient spoken
fluently speak
fluid viscous
fluidity physicality subtlety
fluorescence microscopy spectroscopy xray
fluorescent incandescent
fluoride hydroxide iodide magnesium potassium sulfate sulfide
fluorine hydrogen
flustered frightened irritated miffed perturbed startled
flute guitar harmonica harp harpsichord mandolin oboe percussion piano piccolo sax saxophone soloist tenor timpani trombone trumpet viola violin virtuoso
flutter fluttering
fly flying
flyer islander oiler panther penguin sabre sixer thrasher
flying piloting plane
flyweight heavyweight lightweight middleweight welterweight
foam insulation
focus focused focusing focussed refocus
focused focusing focussed focussing
focusing focussed focussing
focussed focussing
focussing refocusing
foe nemesis
fog mist rain visibility
foggy frigid hazy humid icy inclement muggy overcast rainy snowy soggy sunny weather windy wintry
foible idiosyncrasy
foiled foiling plot plotted thwarted
foiling thwarted thwarting
foliage variegated wildflower
folk jazz music rockabilly
folklore lore mythology
folksy genial homespun laconic quirky unpretentious
following prior subsequent
foment incite instigate provoke
fondling groping kissing
fondly vividly wistfully
fondness penchant
font typeface
food foodstuff meat nutrition ration seafood vegetarian
foodstuff imported perishable product
fool idiot
foolhardy foolish imprudent presumptuous shortsighted unwise
foolish hypocritical idiotic irresponsible misguided naive presumptuous shortsighted stupid ungrateful unwise
foolishly naively shrewdly subconsciously wisely
foolishness hubris irresponsibility stupidity
footage grainy montage newsreel photograph snippet unedited video videotape
football footballer handball hockey lacrosse league netball player rugby soccer softball team varsity volleyball
footballer hurler professional
footbridge overpass viaduct walkway
footed header kick lunge
footer putt
foothill highland mountain plateau slope
footwear garment handbag knitwear leather shoe sportswear textile
forage foraging
forbid forbidding penalize prohibit prohibited
forbidden prohibited
forbidding prohibit restricting
force infantry military soldier troop
forceful forthright resolute vigorous
forcefully robustly speedily swiftly vigorously
forcibly involuntarily systematically
ford gm
forearm fracture groin hamstring jaw knee kneecap ligament pelvis quadricep shoulder spine stiffness tendinitis tendon thigh thumb tibia wrist
forebear forefather
foreboding palpable
forecast forecaster forecasting outlook prediction projected projection
forecaster forecasting hurricane seismologist storm weather
forecasting prediction
foreclosure homeowner mortgage
forego forgo forgoing
forehand lob topspin volley
forehead neck nose pierced shoulder throat
foreigner tourist westerner
foremost greatest preeminent
forensic investigator pathologist psychiatrist toxicology
foresee imagine predict reckon
foreshadow foreshadowing necessitate portend
forest grassland habitat rainforest scrub undergrowth vegetation woodland
forestall stave thwart
forested hilly mountainous terrain thickly wooded
forestry husbandry
forewing greyish whitish
foreword memoir monograph preface
forfeit forfeited
forge forging
forged forging
forgery fraud larceny laundering misappropriation perjury racketeering tampering theft treason
forget forgive imagine remember tell understand
forgettable inconsequential memorable uninspired unremarkable unsatisfying
forgive repay
forgiveness redemption repentance
forgo forgoing postpone
forint koruna krona kwacha lira
forklift lorry tractor truck
forlorn glum homely quaint
formalised formalized
formalism notation
formally officially
format simulcast
formation formed forming
formed forming joined merged
forming merging splitting
formulaic melodramatic overwrought pastiche predictable simplistic trite uninspired
formulate implement
formulated implemented promulgated
forsake renounce repent
forthcoming upcoming
forthright honest insightful opinionated personable polite principled respectful succinct thoughtful truthful unsentimental
fortification fortress
fortify realign reestablish reinforce reposition solidify strengthen
fortitude grit humility patience perseverance poise resilience resiliency resourcefulness stamina tenacity toughness
fortnightly monthly weekly
fortress impregnable
fortunate lucky thankful unlucky
fortunately luckily regrettably thankfully unfortunately
fortune wealth
forty fourteen nine nineteen ninety seven seventeen seventy sixteen sixty ten thirteen thirty twelve twenty
forum roundtable seminar summit symposium
forwarding mail
fossil fossilized hominid
fostering improving promote revitalizing spurring strengthening
foul fouled
fouled layup
found identified
foundering moribund reviving tottering
four fourteen nine seven six sixteen ten thirteen three twelve two
fourfold risen sevenfold tenfold threefold
foursome threesome
fourteen nine nineteen ninety seven seventeen seventy six sixteen sixty ten thirteen thirty twelve twenty
fourteenth fourth nineteenth ninth penultimate seventeenth seventh sixteenth sixth tenth thirteenth twelfth twentieth
fourth ninth penultimate second seventh sixteenth sixth tenth third thirteenth twelfth
fowl poultry
fox nickelodeon searchlight television
foyer hallway room rotunda staircase stairwell upstair vestibule
fraca furor furore melee quarrel scuffle spat squabble tussle uproar
fraction proportion sum
fractious rancorous
fracture groin hamstring knee kneecap ligament skull sprain tendon thigh tibia wrist
fragile shaky tenuous
fragility resilience resiliency vulnerability
fragment manuscript
fragmentary incomplete
fragrance perfume scent
frail gaunt infirm sickly stooped
frame framing rectangular
framed sheathed
framework implementation
franc guilder koruna peseta peso
frankfurter inquirer welt
frankly honestly obviously ok okay really think
frankness playfulness
frantic frenetic frenzied hectic
frantically furiously searching vainly
fraternity kappa omega phi pi psi sigma sorority tau theta
fraud fraudulent graft irregularity laundering manipulation misappropriation misuse racketeering rigging scam tampering theft
fraudulent improper phony
fraudulently illegally improperly maliciously unlawfully wrongfully
frayed relation strained tie
free unrestricted
freedom liberty
freelance freelancer illustrator photographer photojournalist
freely roam
freestyle hurdle javelin medalist medallist medley relay snowboarding springboard sprint steeplechase swimmer synchro synchronised synchronized weightlifting
freeware shareware
freeway highway interchange interstate motorway overpass parkway road roadway sr turnpike
freewheeling frenetic genteel staid
freeze freezing
freezer fridge refrigerated refrigerator
freight rail railroad railway train
freighter ship tanker trawler tugboat vessel
frenetic frenzied hectic languid leisurely plodding torrid
frenzied frenzy furious hectic raucous
frenzy furor orgy spree
frequency modulated modulation rf signal vibration wavelength
frequent infrequent occasional
frequently occasionally often rarely regularly routinely sometime typically usually
fresh ginger
fresher healthier
freshly teaspoon
freshman quarterback rookie sophomore tailback
freshness originality vibrancy
freshwater intermittent mangrove saltwater wetland
fret fretted grumble
friar friary nun
friary priory
friction polarization tension
fridge kitchen pantry refrigerator
fried fry grilled meat noodle pasta pickle pizza pork potato roast roasted sausage sauteed seafood shrimp soup spicy steak stew tofu vegetable
friend neighbor relative schoolmate
friendliness generosity
friendly neighborly
friendship mutual neighborliness neighborly partnership relation relationship tie understanding
frieze pediment
frigate navy ship sloop submarine vessel warship
frighten harass humiliate intimidate mislead offend tempt terrorize
frightened gullible horrified panicked panicky perplexed scared skittish startled terrified unnerved
frightening heartbreaking horrifying scary shocking terrifying troubling unnerving worrisome
frighteningly impossibly incredibly painfully perilously refreshingly remarkably ridiculously shockingly startlingly strikingly stunningly surprisingly uncommonly weirdly
frightful ghastly hellish horrendous horrid horrifying nightmarish terrifying
frigid humid icy muggy rainy snowy stormy sunny sweltering unseasonably warmer weather windy wintry
frisky rambunctious
frock jacket tunic
frog toad
front rear
frontage paved roadway
frontal lobe parietal
frostbite hypothermia
frosting icing meringue pudding
frosty relation thaw warm warmer
frozen thawed
fructose glucose sugar syrup
fruit juice mango papaya peach pear vegetable
fruitful productive
fruition materialize
fruitless futile laborious painstaking tedious tortuous unsuccessful
fruity pungent sweet tangy
frustrate hamper hinder overwhelm stymie terrorize thwart unsettle
frustrated impatient irritated jaded mystified perplexed puzzled resentful tired understandably unhappy unsatisfied
frustrating humbling laborious maddening miserable perplexing stressful tedious tiring
frustration helplessness hopelessness impatience mistrust nervousness pessimism rage resentment restlessness sadness seething skepticism unease uneasiness unhappiness
fry frying garlic onion potato sauce saute shallot simmer skillet spoon stir stirring
frying nonstick oven pan roasting saute skillet wok
ft height meter metre
fuchsia lavender magenta pink purple satin sequined strapless turquoise yellow
fuck shit
fuel gasoline kerosene methanol petrol propane
fueled fueling ignited speculation stirred
fugitive mobster
fulfil fulfill fulfilled
fulfill fulfilled obligation
fulfilled fulfilment obligation unfulfilled
fulfillment fulfilment
fullback linebacker scrum tailback winger
fully properly
fumble interception punt touchdown yard
fume inhalation monoxide noxious smoke
functionality interface server
functionally structurally
fund money
fundamentalism nationalism radicalism
fundamentalist islamic offshoot radical
fundamentally irrevocably profoundly radically structurally
fundraiser fundraising luncheon raiser
fundraising philanthropic raiser
funeral mourner procession pyre
funerary tomb
fungal fungus infection parasitic pathogen staph
funk groove grunge hop jazz punk rap reggae rhythm rock rockabilly soul
funky groovy jazzy retro
funny hilarious witty
fur mink wool
furiously gingerly incessantly quietly tirelessly
furlough sabbatical
furnish procure provide
furnished outfitted spacious
furnishing furniture
furniture handicraft jewelry
furor furore outcry outrage provoked roiled stirred tumult unease uproar
furore outcry outrage provoked spat uproar
furthermore hence however lastly likewise moreover nevertheless therefore thus unfortunately
fury indignation outrage rage
fuselage superstructure undercarriage
fusilier hussar regiment
fusion thermonuclear
fussy picky uptight
futile pointless quixotic unsuccessful
futurist modernist
futuristic sleek
futurity handicap
gable gabled hipped parapet pediment roof
gabled hipped pediment porch portico roof roofed
gadfly neophyte
gadget gadgetry gizmo
gadgetry gizmo wizardry
gaggle roomful throng
gaiety theatre
gainer loser riser
gala luncheon parade
galactic galaxy planetary
galaxy milky
gale storm
gallant heroic meritorious
gallantry heroism meritorious valor valour
gallery museum
galling gratifying heartening instructive
gallon gasoline liter unleaded
galvanize inspire invigorate mobilise mobilize motivate propel refocus reinvigorate solidify
gam rebel
gamba grampus
gambler gambling
gambling gaming prostitution
game play
gamecock gator husky longhorn razorback terrapin trojan wildcat wolverine
gamely valiantly
gamesmanship hyperbole opportunism posturing shenanigan trickery
gaming poker
gamma kappa phi pi sigma tau theta
gang mob
gangly lanky lithe portly precocious pudgy scrawny skinny spunky stocky strapping wiry
gangsta hop rap rapper
gangster godfather hitman mafia mob mobster underworld yakuza
gap narrowing widening yawning
gaping yawning
garb headgear khaki kimono regalia robe trouser tunic uniform wear wearing
garbage heap landfill pile recycling rubbish trash uncollected waste
gardener gardening
gardening horticulture
gargantuan gigantic herculean huge hulking humongous massive monumental
garish gaudy glittery kitschy ostentatious pastel shiny tacky
garlic ginger jalapeno juice lemon mayonnaise mushroom mustard olive onion oregano paprika parsley paste peeled pepper peppercorn potato puree roasted rosemary salt sauce saute sauteed scallion shallot sliced sprinkle stir tablespoon tarragon teaspoon thyme tofu turmeric vegetable vinegar zucchini
garment hosiery knitwear textile woollen
garnish parsley platter sprig sprinkle thyme
garrison troop
gas liquefied methane oil petroleum propane
gasoline heating kerosene petrol propane
gastric gastrointestinal intestinal pancreatic stomach
gastrointestinal inflammation intestinal respiratory stomach tract ulcer
gastronomic gastronomy smorgasbord
gastropod mollusc mollusk
gather gathered gathering
gathered gathering mourner onlooker throng thronged
gathering meeting
gator gopher husky longhorn matador panther razorback terrapin trojan wildcat wolverine
gaudy glittering glittery opulent ostentatious
gay heterosexual homosexual lesbian sex transgender
gaze stare
gazebo patio pavilion picnic porch terrace veranda
gazette herald inquirer newspaper tribune
gearbox manual wheel
geek nerd
gel silicone
gelatin melted powdered
gelding racehorse stallion thoroughbred
gem gemstone
gendarme gendarmerie soldier
gender racial
gene genetic mutation protein
genealogical genealogy
generalization geometry
generally likewise normally often rarely seldom sometime tend traditionally typically usually
generator turbine
generically humorously interchangeably popularly
generosity gratitude humility kindness perseverance resourcefulness warmth
generous gracious
genetic mutation
genetically modified transgenic
geneticist geologist internist microbiologist neurologist neuroscientist neurosurgeon oceanographer oncologist paleontologist pediatrician physicist psychologist researcher sociologist statistician zoologist
genial gruff irascible jovial laconic likable likeable mannered personable portly pugnacious sardonic taciturn talkative unassuming unflappable unpretentious urbane vivacious
genital mutilation wart
genitalia male
genitive nominative noun plural possessive singular
genome sequencing
genteel quaint sedate shabby staid tranquil unassuming
gentrification redevelopment sprawl urbanisation urbanization
genuinely supremely truly
genus monotypic species subfamily subgenus subspecy
geographer geologist historian linguist philosopher
geographic geographical
geographical linguistic
geographically linguistically
geography geology mathematic sociology
geologic geological
geological geologist seismic
geologically stylistically
geologist geophysicist historian linguist mathematician naturalist oceanographer ornithologist paleontologist physicist sociologist statistician surveyor zoologist
geology hydrology mineralogy paleontology zoology
geometric geometrical geometry
geometry hyperbolic mathematic topology
geophysic meteorological meteorology seismology volcanology
geophysicist neuroscientist oceanographer
geostationary orbit
geothermal hydro hydroelectric hydropower renewable solar
geriatric inpatient medical neurology neurosurgery nursing orthopaedic palliative pediatric pediatrician psychiatric psychiatry
germinate germination ripen seedling
gestation incubation lifespan
gesture goodwill symbolic
get getting go know need want
getaway vacation
ghastly ghoulish grisly grotesque gruesome heartbreaking hideous horrendous horrible horrid horrific horrifying macabre nightmarish pathetic shameful shocking terrible terrifying
ghoulish macabre
giddy gleeful joyful joyous wistful
gift souvenir
gifted industrious talented
gigabyte megabyte
gigantic huge hulking mammoth massive monumental veritable
giggle laugh
gilded gleaming marble ornate
gimmick ploy stunt
gin rum
ginger honey horseradish juice lemon lime nutmeg olive onion pepper pineapple rosemary sauce spice sugar teaspoon turmeric vanilla vinegar
gingerly quietly wearily
giraffe zebra
girder truss
girdle shoulder
girl girlfriend mother pregnant teen teenage teenager toddler tomboy woman
girlfriend housekeeper husband lover mother roommate sister stepdaughter supermodel wife
girlish lilting
girth height
give make provide take
glacial glaciation melting
glaciation orogeny
glad grateful gratified happy hopefully obviously ok okay overjoyed pleased proud really satisfied sincerely sorry sure thankful thrilled wish
glade grove
gladly henceforth refuse willingly
glamor glamour glitz
glamorous glamour glittering glittery luxurious opulent pricey sexy stylish
glamour glitz vogue
gland hormone pancrea pituitary prostate secretion thyroid tumor
glandular hairy
glaring obvious
glasnost perestroika
glass pane shard stained stainless
glassware porcelain tableware
glaucoma hypertension
glaze sauce syrup
glazed tile
gleaming glistening glittering glittery hulking ornate resplendent shiny sleek
glean unearth
glebe vicarage
gleeful maniacal
gleefully joyfully playfully shamelessly slyly
glib inane pretentious sarcastic simplistic trite
glider monoplane
glistening glittering resplendent
glitch malfunction
glittering glittery opulent resplendent splashy studded
glittery multicolored sequined shiny strapless
glitz opulence
globalisation globalization
globalization innovation liberalization
globally internationally nationally regionally
gloom gloomy pessimism uncertainty
gloomy glum grim optimistic outlook pessimistic rosy sanguine upbeat
glorious magnificent marvellous splendid wonderful wondrous
gloriously marvelously refreshingly startlingly stunningly weirdly wonderfully
glory greatness triumph
glove goggle headgear latex sock
glowing scathing
glucose insulin metabolism
glum grim listless pensive pessimistic rumpled somber sombre sullen upbeat
glut oversupply
glutamate neurotransmitter norepinephrine receptor serotonin
gluten wheat
go going hurry let take want
goal header kick scoring
goalie goaltender netminder
goalkeeper header keeper striker
goalless midweek scoreless
goalmouth scramble
goaltender netminder
goat lamb meat sheep
goatee hair moustache mustache ponytail shaved
god heaven holy
goddess shiva
godmother stepmother
goer partygoer
goggle sunglass
going happen ok okay really thing think
gold medal medalist medallist silver
golf golfer golfing pebble tennis wood
gone haywire nowhere
gonorrhea herpe syphilis tuberculosis
goo soh
goodbye hello kiss
goodness sake
goofy quirky silly wacky zany
google internet microsoft online twitter user web yahoo
gopher husky panther sixer trojan wildcat wolverine
gore tipper
gorgeous lovely lush seductive tasteful vivacious voluptuous wonderful
gory grisly gruesome horrific horrifying
gossip tabloid
gothic medieval modernist nave neoclassical revival rococo
gourmet menu restaurant sushi takeout vegetarian
gout hypertension
governance sustainability transparency
governess housekeeper landlady nanny widowed
governor governorship
governorship gubernatorial mayoral midterm reelection
gown jacket lace pant satin scarf sequin sequined shawl silk skirt sleeveless strapless sweater trouser tulle tunic
gps navigation positioning sensor telemetry
grab seize steal
graceful stately
gracious hospitable humble polite respectful unpretentious
graciously grudgingly humbly meekly politely reluctantly warmly willingly
grade math
grader math
gradient velocity
gradual rapid
gradually progressively quickly rapidly slowly soon steadily
graduate graduated graduation postdoctoral postgraduate school semester student teacher teaching undergraduate university
graduated graduation school studied undergraduate valedictorian
graduation matriculation semester undergraduate valedictorian
graffiti vandal
grail holy
grain harvest maize millet rice sorghum wheat
grainy videotape
gram kilo kilogram mg milligram
grammatical lexical
gramophone phonograph
grand slam
grandchild granddaughter grandparent niece
granddaughter grandfather grandmother grandparent grandson husband married mother nephew niece sister son stepdaughter stepson widow widowed wife
grandeur opulence splendor
grandfather grandmother grandparent grandson maternal nephew paternal son uncle
grandly joyfully splendidly unabashedly
grandma grandmother grandpa mom
grandmother grandparent husband maternal mom mother niece parent paternal sister stepmother toddler uncle widowed wife
grandparent maternal parent paternal relative sibling
grandson heir namesake nephew niece son stepson uncle
grandstand seating
grange moor
granite limestone marble sandstone slab stone
granola snack yogurt
grant granted
granted pardon permission permit
granulated powdered sugar tablespoon teaspoon yolk
grape wine zinfandel
grapefruit juice pineapple watermelon
graph illustration planar
graphical interface
graphically visually vividly
grapple grappling wrestle
grassland habitat lowland mangrove pasture savanna scrub subtropical temperate vegetation wetland woodland
grassy hillside landscaped marshy verdant wooded
grate grill
grateful gratified happy honored pleased proud thankful thrilled
gratified horrified humbled mortified overjoyed pleasantly pleased relieved surprised thankful thrilled
gratifying heartening heartwarming humbling pleasurable regretful rewarding
gratitude heartfelt kindness reverence sadness sincere sorrow sympathy
grave headstone
gravel sand
gravelly raspy sandy
gravely profoundly seriously severely
gravestone headstone inscription plaque tombstone
gravita heft panache
gravitation gravitational gravity relativity
gravitational gravity magnetic
gravity quantum
gravy meatloaf pudding sauce sausage
gray grayish green greenish grey mottled reddish silvery white
grayish greenish grey greyish mottled pale pinkish purplish reddish silvery white whitish yellowish
graze grazed grazing pasture sheep
grazing livestock pasture sheep
great greatest immense tremendous
greatly lessened markedly significantly substantially tremendously vastly
greed hubris hypocrisy immorality irresponsibility jealousy lust recklessness selfishness stupidity
greedy ruthless selfish unscrupulous
green pink purple red white yellow
greenery lush verdant
greenhouse ozone trapping warming
greenish grey greyish iridescent mottled ochre pale pinkish plumage purple purplish reddish silvery tinge tint whitish yellow yellowish
greet greeting welcome welcoming
greeting welcoming
gregarious talkative
grenade launcher mortar shotgun
grenadier regiment
grey greyish mottled pale reddish whitish yellowish
greyhound tram
greyish mottled pale pinkish plumage plump purplish reddish silvery underpart whitish yellowish
gridlock logjam
grief grieving joy loneliness sadness sorrow
grieving heartbroken relative
grill grilled grilling oven preheat roast roasting steak
grille headlight
grilled lobster meat pork roast roasted salad sauce sausage sauteed scallop seafood shrimp smoked spicy steak stewed tenderloin
grim nightmarish rosy sobering somber stark
grimly ominously optimistically wearily
grimy nondescript ramshackle seedy shabby threadbare
grin impish smile smirk
grind grinding
grinning smiling staring
grip stranglehold
gripe grumble
grisly gruesome horrific horrifying macabre
grist mill sawmill
grit perseverance tenacity toughness
grizzled portly scruffy veteran
grizzly hawk hornet maverick nugget oiler pacer panther piston raptor sixer sonic spur thrasher wizard
grocer grocery store supermarket wholesale
grocery mart restaurant retailer shelve shop shopper shopping store supermarket
groin hamstring hernia injury knee ligament quadricep shoulder sore soreness spasm sprain surgery tendinitis tendon thigh wrist
groom wedding
grossly unfair
grotesque hideous outrageous shocking
grounder infield shortstop
groundhog midwinter
groundless ludicrous preposterous ridiculous unfounded unjustified unsubstantiated untrue
groundwater seawater seepage water
groundwork laying
grouped paired
grouper halibut herring lobster snapper
grouse pheasant
grove magnolia oak orchard pine poplar sycamore willow
grow grown shrink
grower rancher vintner winemaker
growing grown increasing
grown matured organically
growth inflation rise slowdown slowing
grudging tacit
grudgingly reluctantly tacitly willingly
grueling gruelling hectic laborious lengthy marathon rigorous strenuous tedious tortuous torturous
gruelling hectic marathon tortuous torturous
gruesome harrowing horrific horrifying shocking
gruff irascible laconic pugnacious taciturn
grumble grumbling scoff
grumbling miffed misgiving unease uneasiness
grumpy lovable neurotic surly
grunge nirvana pop psychedelic punk rockabilly
guacamole salsa
guan hao li yang yin
guarantee insure
guarded jealously ringed surrounded
guardsman serviceman
guava mango papaya pineapple
gubernatorial mayoral midterm nominee presidential reelection republican senatorial
guerilla guerrilla rebel
guerrilla insurgent militant rebel
guess happen honestly know maybe nobody ok okay presume suppose sure tell think why yeah
guide guidebook
guideline regulation
guild machinist sag stagehand
guilder peseta
guile ingenuity inventiveness resourcefulness stamina tenacity willpower zeal
guilt innocence remorse
guilty jail manslaughter misdemeanor murder negligent plea plead pleading racketeering sentence treason
guinea ivory
guitar guitarist harmonica instrumental instrumentation keyboard mandolin pedal percussion percussive piano rhythm riff saxophone synthesizer trombone trumpet ukulele violin virtuoso vocal
guitarist keyboardist musician percussionist pianist saxophonist singer songwriter trombonist trumpeter vocalist
gull herring
gullible naive uneducated unsophisticated unsuspecting
gumbo stew
gun handgun howitzer pistol revolver rifle semiautomatic silencer
gunboat warship
gunfight shootout
gunfire mortar shelling sporadic
gunnery instructor naval
gunshot laceration shrapnel stab wound wounded
gunslinger lawman
guru sahib
gushing seeping
gust gusty kph mph wind
gusto panache
gusty rain shower thunderstorm wind
gutsy impressive masterful plucky skilful skillful spirited superb
gym gymnasium workout
gymnast gymnastic medalist rower swimmer trampoline weightlifter
gymnastic handball judo luge pentathlon rowing skating snowboarding softball swimming synchronized taekwondo tennis trampoline volleyball weightlifting
gynecologist internist neurosurgeon obstetrician oncologist ophthalmologist pediatrician pharmacist physician psychiatrist surgeon
gynecology neurology neurosurgery obstetric ophthalmology psychiatry radiology urology
habitat mangrove rainforest riparian species vegetation wetland wildlife
habitually routinely
hacker malware spammer
hackle raised
hackney harrow
haemorrhage hemorrhage
haggle haggling
haggling squabble wrangle wrangling
hair mane ponytail skin wig
haircut hairdo hairstyle
hairdo hairstyle ponytail wig
hairdresser homemaker housekeeper janitor pharmacist schoolteacher seamstress shop stylist waitress
haired lanky portly pudgy skinned spiky wiry
hairstyle wig
haj hajj
hajj mecca pilgrim pilgrimage
halal kosher
halftime intermission
halibut herring lobster salmon scallop shrimp snapper swordfish trout tuna turbot
hallucination insomnia
hallucinogenic medicinal psychoactive
hallway mezzanine room sidewalk stair staircase stairwell upstair vestibule
halogen incandescent lamp xenon
halt halting stop suspend
halter satin sequined skirt sleeveless strapless tunic
halting stopping
hamlet village
hammered hammering
hammering thrashing
hamper hinder hindering hobble impair impede imperil jeopardise jeopardize stymie undermine weaken
hamstring injury knee ligament quadricep shoulder sore soreness spasm sprain tendinitis tendon thigh wrist
handbag jewelry leather shoe sneaker toiletry
handball hockey netball soccer softball trampoline volleyball
handcuff shackle
handgun pistol revolver semiautomatic shotgun
handheld handset laptop mobile pc pcs playstation portable smartphone touchscreen
handicapped infirm mentally underprivileged wheelchair
handicraft handmade jewellery jewelry
handily soundly
handled properly
handout subsidy
handset mobile pcs smartphone wireless
handsome portly
handsomely lavishly richly
handwritten letter printed
hanuman shiva temple
hao jiao li ling qi ting yang yin
haphazard methodical piecemeal uncoordinated
haphazardly hurriedly intelligently neatly splendidly transparently unevenly
hapless plucky unheralded
happen happening hopefully know maybe sooner thing think tomorrow
happily joyfully quietly uneasily unhappily willingly
happiness joy prosperity satisfaction
happy pleased proud satisfied thankful thrilled
harass humiliate imprison intimidate oppress overwhelm persecute terrorize
harassed intimidated mistreated raped verbally
harassment intimidation misconduct sexual workplace
harbor harbour
hardback hardcover paperback reprint
hardcore indie punk rap techno
hardcover nonfiction paperback reprint
hardening softening
hardline hardliner hawkish
hardliner liner reformer
hardly necessarily scarcely seem seldom surely
hardship loneliness misery
hardtop hatchback roadster sedan
hardware pc software
hardwood mahogany pine teak
hardworking honest industrious likeable personable resourceful studious talented unselfish
harlequin wasp
harm impair irreparable
harmful poisonous pollutant toxic toxin
harmless innocuous
harmonic melodic tonal
harmonica harp mandolin percussion piano saxophone trombone trumpet ukulele violin virtuoso
harmonious harmony prosperous
harmonize standardize unify
harmony unity
harpsichord oboe organ piano saxophone trombone violin
harrowing heartbreaking horrific horrifying nightmarish ordeal poignant riveting terrifying wrenching
harry potter
harshly roundly
harvest harvesting maize sorghum wheat
harvesting planting
hashish heroin kilo kilogram marijuana methamphetamine narcotic opium smuggled smuggling
hastily hurriedly
hat scarf
hatchback roadster saloon sedan sporty subcompact wagon
hatched hatching
hatchery salmon trout
hatchling tadpole
hateful homophobic racist sexist vile
hatred incitement intolerance jealousy mistrust prejudice resentment sectarianism xenophobia
haulage trucking
hauling unloading
haunting melancholy wordless
havoc wreak
hawk hornet raptor sixer thrasher wizard
haywire unnoticed
hazardous toxic waste
haze smog
hazelnut mousse pecan
hazy sunny
he then
headache migraine nausea pain vomiting
headband headdress jacket scarf shirt suspender turban
headdress headgear scarf shawl
header kick looping volley
headgear helmet wear wearing worn
headlamp headlight
headland promontory
headmaster headmistress rector schoolmaster
headphone headset microphone stereo
headscarf hijab scarf skirt veil
headset microphone
headstone monument obelisk plaque tombstone
headstrong industrious irascible nimble perky personable plucky pushy rambunctious rebellious resourceful spunky streetwise studious temperamental timid vivacious
headwater tributary
headway progress
heady tumultuous
heal healed regenerate
healer midwife
health healthcare hospital medical nutrition
healthcare hospice palliative
healthful healthier nutritious tasty vegetarian wholesome
healthier healthy
healthy stable
heap pile slag trash
hear heard listen yell
heard loud muffled siren
hearing jury pretrial proceeding
hearsay inadmissible
hearse limousine motorcade
heart hypertension kidney liver lung pain pulmonary renal stomach surgery transplant
heartache heartbreak loneliness sadness sorrow
heartbreaking heartwarming hilarious horrible horrific horrifying humbling lamentable mesmerizing nightmarish pathetic pitiful poignant riveting sad shocking terrifying thrilling tragic unsatisfying wrenching
heartbroken horrified mortified overjoyed speechless thrilled unhappy unsatisfied
heartburn indigestion insomnia medication migraine
heartening heartwarming instructive noteworthy surprising unnerving worrisome
heartfelt sincere sympathy
heartily joyfully loudly politely respectfully warmly wholeheartedly
heartless soulless
heartthrob hunk starlet
heartwarming horrifying instructive poignant revelatory riveting suspenseful
hearty rousing tasty
heat temperature
heater stove
heating kerosene
heaven hell
heavyweight lightweight middleweight undisputed welterweight
heckling jeering
hectic languid leisurely stressful tedious tiring torrid tumultuous
hedge investment investor speculator
heed ignore
heel stiletto
heft panache
hegemony imperialism supremacy tyranny
height metre width
heighten inflame inflaming lessen provoke tension
heinous horrendous odious reprehensible senseless unforgivable unspeakable vile
heir heiress inherit inherited namesake nephew presumptive son successor throne
heiress socialite
heist holdup robber robbery
helical helix
helicopter pilot piloting plane reconnaissance
helium hydrogen oxygen
hellfire tomahawk trident
hellish miserable nightmare nightmarish perilous terrifying torturous
helmet visor
helmeted uniformed
helmsman tactician
help helping persuade try trying
helper servant
helpful useful
helpless hopeless powerless
helplessly idly impassively intently nervously passively silently watching
helplessness hopelessness loneliness powerlessness sadness
hem skirt
hemlock pine spruce
hemophilia hepatitis transfusion
hemorrhage pulmonary
hence imply latter mean meaning therefore thus
henry sir
hepatic renal
hepatitis herpe infected infection influenza jaundice leukemia liver malaria measle meningitis outbreak pneumonia polio raby smallpox syphilis tetanus tuberculosis typhoid vaccine viral virus
herald inquirer newspaper tabloid tribune
herbaceous perennial shrub succulent
herbal homeopathic medicinal
herbarium specimen
herbicide insecticide
herbivore vertebrate
herculean painstaking task undertaking
herd moose pig sheep
herder nomad nomadic rancher sheep
here today
hereby humbly solemnly
heretofore hitherto
heritage patrimony preservation
hernia knee ligament surgery tendon
hero villain
heroic heroism selfless
heroically magnificently valiantly
heroin illicit kilogram marijuana meth methamphetamine morphine narcotic opium smuggled smuggling
heroism valor valour
herpe infection tuberculosis virus
herring mackerel salmon sardine sturgeon trout tuna
hesitancy hesitation misgiving nervousness qualm reluctance reticence trepidation uneasiness wariness
hesitant leery loath reluctant reticent sceptical skittish timid unwilling wary
hesitate ignore overreact pretend refuse
hesitation trepidation
heterogeneous homogeneous homogenous
heterosexual homosexual intercourse lesbian monogamous unmarried
hexagonal octagonal polygonal rectangular tiling
hiatus stint
hickory oak
hidden hiding stash
hide hiding
hideous horrendous horrible horrifying monstrous shocking
hideout lair
hierarchical hierarchy
high low school
highbrow pretentious
highlight highlighting
highness majesty royal
highway interchange intersect intersection interstate parkway road roadway route sr terminus turnpike
hijab scarf veil wear wearing
hijack hijacking
hijacking kidnapping
hiker skier snowboarder trekker
hiking horseback jogging snorkeling
hilarious hilariously humorous insightful ironic mesmerizing offbeat poignant quirky raunchy revelatory riveting surreal suspenseful witty
hilariously humorously marvelously weirdly wickedly wonderfully
hill ridge
hillside hilltop mountainside riverbank wooded
hilly marshy mountainous picturesque rugged rutted swampy terrain topography verdant wooded
hilt sword
hinder hindering impair impede impeding interfere jeopardise jeopardize obstruct retard strangle stymie threaten undermine
hindering impede impeded impeding
hindrance impediment
hindsight retrospect
hint whiff
hip hop rap reggae
hipped roof tiled
hippocampus neuron prefrontal
hire hired recruit
historian linguist musicologist philologist philosopher sociologist
historic landmark
historical significance
historically traditionally
hit hitting struck
hitherto previously reputedly
hitless inning pitched scoreless shutout
hitter infielder outfielder pinch pitcher rbi reliever shortstop starter
hm majesty
hoarse raspy voice
hoax scam
hobble strangle stymie
hockey lacrosse league netball rink skating soccer volleyball
hodgepodge jumble patchwork
hoist hoisting
hoisting waving
hokey trite
hold sit
holdup robbery
hole par putt
holiday thanksgiving vacation
holidaymaker sightseer tourist traveller vacationer
holistic integrative
holler scream yell
hollering screaming shrieking yelled yelling
holocaust nazi
hologram holographic
holy sacrament sacred sepulchre
homage tribute
homeless needy orphan orphaned shelter uninsured
homelessness hunger overpopulation poverty
homely scrawny vivacious
homemaker housewife schoolteacher seamstress tomboy
homeowner landowner lender mortgage policyholder refinance renter resident tenant
homepage web webpage website
homer ninth rbi seventh tying unearned
homework schoolwork
homey rustic spacious unpretentious
homicidal murderous suicidal
homicide manslaughter murder negligent rape robbery
homily liturgy pontiff pope sermon
homo neanderthal sapien
homogeneous homogenous symmetric
homogenous multiethnic
homologous recombination
homomorphism isomorphism
homophobia immorality intolerance misogyny prejudice racism sexism xenophobia
homophobic insensitive racist sexist xenophobic
homosexual homosexuality intercourse lesbian sex sexual unprotected
hone sharpen skill
honest thoughtful trustworthy truthful
honestly sincerely truthfully
honesty humility integrity perseverance professionalism sincerity tenacity toughness transparency trustworthiness truthfulness
honey sugar syrup vanilla vinegar
honeymoon jaunt newlywed sojourn trip vacation
honor honored honoring honour salute
honorable honourable
honored honoring humbled posthumously
honoree inductee invitee
hoodlum thug
hooking tripping
hookup linkup teleconference webcast
hooligan hooliganism troublemaker
hoopla hubbub hype
hop music pop punk rap rapper reggae rock rockabilly techno
hope wish
hopeful optimistic
hopefully maybe realise realize someday sooner tomorrow
hopeless lonely
hopelessly woefully
hopelessness insecurity loneliness misery powerlessness restlessness underdevelopment
horde throng
horizontal longitudinal rectangular transverse vertical
horizontally laterally vertically
hormone insulin melatonin pituitary progesterone steroid testosterone thyroid
horned longhorn
hornet maverick nugget pacer piston raptor sixer wizard
horrendous horrible horrid horrific horrifying lamentable shameful terrible tragic unspeakable worst
horrible horrid horrific horrifying senseless shameful shocking terrible tragic unspeakable vile worst
horribly spectacularly terribly tragically
horrid miserable
horrific horrifying nightmarish shocking terrible terrifying tragic unspeakable
horrified mesmerized mortified mystified outraged overjoyed perplexed puzzled shocked startled stunned surprised terrified unnerved
horrifying nightmarish scary shocking startling terrible terrifying tragic
horror slasher spoof thriller
horse jockey thoroughbred
horseback jogging riding
horsepower torque
horseradish mayonnaise mustard sauce
horticultural horticulture
horticulture husbandry
hosiery pantyhose underwear
hospice hospital nursing palliative
hospitable inhospitable personable respectful sociable
hospital hospitalization infirmary inpatient maternity medical mental morgue nurse nursing outpatient patient pediatric psychiatric surgery surgical trauma treatment
hospitalization illness inpatient maternity outpatient psychiatric
host hosting
hostess waitress
hostile takeover unfriendly
hotel inn lodging lounge luxury motel posh restaurant ritz room swanky
hotelier shipowner shopkeeper tourist vacationer
hotshot wannabe
hotspur rover stoke
hour minute
hourlong monologue nightly unscripted weeklong workday
hourly salaried
house mansion senate
houseguest housemate
housekeeper janitor landlady maid nanny receptionist seamstress waiter waitress
housewife schoolteacher tomboy
housing residential
hover plummet soar
however later nevertheless though
howitzer rifle
hr rbi
hub transshipment
hubbub silliness
hubris irresponsibility recklessness selfishness stupidity
huck huckleberry
huddled shivering
hue tint
hug kiss
huge immense large massive sizable tremendous vast
hugely immensely incredibly insanely massively phenomenally tremendously
hugging kissing
hulk marvel
hulking portly
hull superstructure
humanely treated
humanism humanistic liberalism modernism naturalism rationalism spirituality
humanitarian relief
humanity humankind mankind
humankind mankind
humanoid reptilian robot sentient
humble unassuming
humbled humbling humiliated pleased proud shamed thankful thrilled
humbling humiliating letdown momentous nervy rewarding thrilling
humbly respectfully solemnly
humid moist muggy rainy subtropical sunny temperate unseasonably warm warmer weather wet wetter windy
humidity moisture temperature
humiliate intimidate offend oppress persecute terrorize
humiliated mistreated shamed
humiliation indignity torment
humility kindness modesty patience perseverance piety professionalism resourcefulness reverence sincerity stoicism tenacity toughness
hummus pita
humor humour patho sarcasm satire wit
humorist novelist satirist
humorous insightful ironic irreverent lighthearted offbeat pithy playful sarcastic sardonic satiric satirical whimsical witty wry
humorously inaccurately jokingly memorably playfully variously
humour patho sarcasm whimsy wit
humpback whale
hunched impassively sat sitting stiffly stooped
hundred thousand
hunger starvation thirst
hungry starving thirsty
hunt hunter hunting
hunted hunting
hunter hunting
hurdle metre obstacle
hurdler medalist sprinter swimmer weightlifter
hurricane landfall storm tropical typhoon
hurried rushed
hurriedly meticulously painstakingly promptly
hurrying scurrying
hurt hurting impacted
hurtful unkind
husband married mother niece son spouse stepdaughter stepfather stepmother widow widowed wife
husbandry livestock
hushed rapt reverent
husky longhorn panther razorback sixer terrapin trojan wildcat wolverine
hussar infantry regiment yeomanry
hybrid sedan
hybridization recombination
hydraulic mechanical pneumatic
hydride hydroxide lithium sulfate
hydro hydroelectric hydropower
hydroelectric hydropower
hydrogen ion lithium methane methanol nitrogen oxygen peroxide sulfide
hydrology meteorology
hydrolysis oxidation
hydroxide iodide magnesium oxide potassium silicate sodium sulfate sulfide sulfuric
hyena lion shark
hygiene hygienic sanitary sanitation
hygienic sanitary sanitation
hyperactive rambunctious
hyperbole posturing
hyperbolic tangent
hypertension obesity osteoporosis pulmonary renal schizophrenia
hypnosis psychotherapy therapy
hypnotic sedative
hypocrisy irresponsibility stupidity
hypocrite liar
hypocritical illogical irresponsible presumptuous shortsighted unpatriotic
hypothalamus pituitary
hypothesis theory
hysterectomy mastectomy
hysteria mania panic paranoia
iam machinist
ibuprofen painkiller
ice melting permafrost
iconic recognisable recognizable
iconoclastic idiosyncratic irreverent pugnacious
iconography symbolism
icy slippery snowy stormy treacherous
id identification ids registration
idea notion
ideal optimal perfect
idealism individualism liberalism pragmatism realism romanticism
idealist idealistic pragmatist realist
idealistic naive
identically uniformly
identifiable recognisable recognizable
identification ids passport registration
identified identify
identify locate
identity nationality
ideological political
ideologically philosophically politically religiously socially solidly stylistically theologically
ideology liberalism nationalism socialism
idiosyncrasy peculiarity
idiosyncratic imaginative impressionistic inimitable inventive irreverent oddball offbeat quirky unorthodox whimsical
idiotic illogical inane ludicrous nonsensical outrageous pathetic preposterous ridiculous silly stupid wacky
idly passively silently sit
idyllic picturesque secluded tranquil unspoiled
igneous metamorphic sedimentary
ignite ignited incite reignite rekindle spark
ignited spark stirred
ignominious untimely
ignorance indifference laziness selfishness stupidity superstition
ignorant illiterate indifferent naive uneducated uninformed
ii iii iv ix vi vii viii war xii
iii iv ix vi vii viii xii
ill sick terminally
illegal illicit prostitution smuggling undocumented unlawful
illegality impropriety
illegally improperly knowingly secretly smuggled surreptitiously unlawfully wrongfully
illicit narcotic smuggling
illicitly secretly surreptitiously
illiteracy literacy malnutrition mortality poverty prevalence
illiterate literate underemployed uneducated unemployed
illness incurable infection injury jaundice leukemia mental neurological outbreak pneumonia respiratory sar schizophrenia severe sickness suffering symptom syndrome tuberculosis typhoid
illogical implausible impractical incomprehensible inexcusable irrational ludicrous nonsensical preposterous ridiculous shortsighted unconscionable unhelpful unjust unjustifiable unjustified unrealistic unreasonable unwise unworkable
illuminate illuminating
illusionist magician
illustrate underscore
illustrator novelist painter photographer photojournalist printmaker sculptor
imaginative ingenious innovative inventive whimsical
imagine maybe remember
imaging infrared laser mri optical resonance scan scanner scanning ultrasound xray
imam mosque
imitate mimic replicate
immature mature
immeasurable immense incalculable indescribable tremendous untold
immediacy subtlety
immediately promptly quickly soon
immense incredible tremendous unparalleled vast
immensely incredibly insanely phenomenally tremendously unbelievably
immerse submerge
immersive interactive
immigrant immigration migrant undocumented
immigrate migrate
immigration naturalization
imminent impending inevitable threat
immobile impotent motionless
immoral inappropriate indefensible inexcusable inhumane irresponsible outrageous reprehensible sinful unconscionable unethical unjust unjustifiable unlawful unpatriotic unprofessional
immorality perversion promiscuity selfishness
immortality transcendence
immunity privilege
immunization inoculation measle polio prevention vaccination
immunize immunized vaccinate
immunized vaccinated
immunology microbiology neurology neuroscience oncology ophthalmology pathology pharmacology physiology psychiatry urology virology
immutable unchanging
impact implication repercussion
impacted negatively
impair impaired impede interfere jeopardize
impaired impairment
impart imparting
impartial unbiased
impartiality integrity objectivity professionalism propriety
impassable inaccessible passable unusable
impasse logjam negotiation stalemate standoff
impassioned passionate rousing
impassively intently silently
impatience nervousness scepticism skepticism unease uneasiness unhappiness wariness weariness
impatient irate jaded resentful restless skittish tired weary
impatiently nervously patiently waiting wearily
impeach impeachment
impeccably tailored
impedance resistor voltage
impede impeded impeding inhibit interfere jeopardise jeopardize obstruct stymie undermine
impeded impeding
impeding obstruct
impenetrable impregnable
imperial royal
imperialism imperialist liberalism militarism oppression protectionism socialism totalitarianism tyranny
imperil jeopardise jeopardize scuttle threaten undermine upend
impersonation impersonator
impervious invulnerable
impetus inspiration
impish irrepressible mischievous rueful
implacable unyielding
implant silicone
implanted pacemaker surgically
implausible impractical improbable incongruous inconsequential intriguing laughable ludicrous outlandish plausible preposterous ridiculous unsurprising
implement implementation implemented
implemented promulgated
implicate incriminate indict
implicated investigating involved involvement linked
implication ramification repercussion
implicit tacit
implicitly tacitly
imploring urging
implosion meltdown
imply theorem
import imported importing
importance significance
important vital
importation importing
imported importing manufactured product
importer manufacturer retailer seller shipper supplier
importing selling supplying
impose imposed imposing imposition
imposed imposition restriction sanction strict stringent
imposing imposition
impossible impractical
impossibly improbably incredibly oddly ridiculously shockingly startlingly strikingly stunningly uncommonly weirdly
impotence incontinence
impotent powerless
impoverished landlocked poor underdeveloped
impractical preferable prohibitively unsuitable unusable unwise unworkable useless
imprecise inaccurate
impresario mogul
impress inspire motivate tempt
impressionable inquisitive talented young youngster
impressionistic naturalistic surrealistic unsentimental whimsical
impressive impressively magnificent masterful mesmerizing remarkable respectable scintillating spectacular splendid stunning superb unimpressive
impressively improbably magnificently marvelously memorably remarkably splendidly superbly surprisingly
imprint vertigo
imprison interrogate persecute prosecute
imprisoned jailed tortured
imprisonment incarceration jail manslaughter murder parole prison probation punishable punishment sentence treason
improbable inconsequential intriguing quixotic
improbably oddly startlingly strikingly stunningly surprisingly weirdly
impromptu informal unsanctioned unscheduled
improper inappropriate kickback questionable unethical wrongdoing
improperly inappropriately intentionally knowingly misappropriated misused purposely surreptitiously unlawfully willfully wrongfully wrongly
impropriety malfeasance wrongdoing
improve improved improving modernize optimize strengthen
improved improving
improving strengthening
improvisation jazz orchestration
improvise regroup rehearse
imprudent irresponsible unwise
impunity lawlessness
impure unclean
inability reluctance unwillingness
inaccessible unavailable unreachable unusable
inaccuracy inconsistency
inaccurate incomplete incorrect misleading unreliable unsubstantiated untrue
inaccurately incorrectly variously wrongly
inactivated squadron
inadequacy powerlessness
inadequate insufficient sanitation woefully
inadequately insufficiently poorly
inadvertent intentional unintentional
inadvertently inexplicably intentionally mistakenly purposely surreptitiously unintentionally unknowingly unwittingly
inane innocuous nonsensical unscripted
inappropriate insensitive unethical unprofessional
inaugural inauguration showpiece
inaugurate unveil
inbound outbound
incalculable irreparable
incandescent lamp
incarceration prison recidivism
incensed indignant infuriated irate irritated livid miffed mystified offended outraged perplexed perturbed puzzled riled understandably unnerved
incessant relentless unrelenting
incessantly loudly
incest rape
incestuous relationship
inch millimeter millimetre mm
incidence infection mortality obesity prevalence
incident mishap
incineration incinerator landfill recycling waste
incinerator landfill
incipient nascent
incisive insightful perceptive skillful superb witty
incisor teeth
incite inflame instigate provoke
incitement sedition
inclement rainy weather windy
inclined loath
include included such
incoherent overwrought rambling unfocused
income median tax taxable
incoming outgoing
incomparable incredible undeniable unparalleled unrivaled unsurpassed
incompetence inefficiency ineptitude irresponsibility laziness malfeasance mismanagement misrule negligence nepotism recklessness stupidity
incompetent ineffective inefficient inept inexperienced
incomplete incorrect
incomprehensible inexcusable inexplicable laughable ludicrous nonsensical preposterous ridiculous unfathomable
inconceivable laughable unfathomable unimaginable unthinkable
incongruous inconsequential ironic juxtaposition oddly paradoxical quaint unnerving
inconsequential innocuous insignificant irrelevant laughable meaningless pointless trivial unimportant unremarkable
incontinence urinary
incorporate integrate introduce
incorporated merged reorganised reorganized
incorrect misleading untrue
incorrectly mistakenly unofficially variously wrongly
increase increased increasing rise
increased increasing reduced
increasing reducing rising
increasingly particularly
incredible indescribable magnificent marvellous marvelous phenomenal remarkable tremendous unbelievable unparalleled unprecedented wonderful
incredibly insanely marvelously phenomenally pretty quite remarkably ridiculously shockingly stunningly supremely surprisingly terribly tremendously unbelievably uncommonly undeniably very wonderfully
incredulous indignant irate miffed mystified perplexed puzzled startled unenthusiastic unimpressed
incumbent republican unseat
incur incurring inflict
incurable leukemia
incursion raid
indecent lewd
indecisive uninspiring
indeed moreover nevertheless nonetheless probably retrospect seem surely unfortunately
indefatigable tenacious tireless undaunted
indefensible inexcusable morally reprehensible unconscionable unjustifiable unjustified unwise
indemnity insurance
indentured laborer labourer servitude slave
independently verified
indescribable inexplicable intolerable unbearable unbelievable unimaginable unspeakable
indestructible invincible invulnerable
indeterminate undetermined
index indicator rose stock weighted
indicate indication suggest
indict prosecute retry
indictment perjury prosecution prosecutor racketeering unsealed
indie pop punk techno
indifference insensitivity laziness passivity rudeness selfishness
indifferent uninformed uninterested
indigenous native
indigent uninsured
indignant irate livid outraged perplexed puzzled
indignation jubilation outrage revulsion sadness sorrow sympathy unease uneasiness
indiscipline ineptitude insubordination
indiscretion misdeed transgression
indiscriminate unjustifiable unjustified unprovoked wanton
indispensable irreplaceable vital
indisputable irrefutable undeniable
indistinguishable unrecognizable virtually
individualism liberalism materialism pragmatism selfishness
individualistic materialistic
individuality originality pride spontaneity uniqueness
individualized vocational
individually separately
indoctrination training
indoor outdoor swimming tennis
induce inhibit
inductive reasoning
indulge indulging partake
industrial manufacturing metallurgical
industrialisation industrialization mechanization modernisation urbanisation urbanization
industrialised industrialized
industrialist inventor magnate philanthropist
industrialization mechanization modernization urbanisation urbanization
industrious inquisitive intelligent perceptive personable resourceful skilful skillful sociable studious talented unassuming
inebriated intoxicated
ineffective ineffectual inefficient inept
ineffectiveness ineptitude
ineffectual inefficient inept uncoordinated uninspired
inefficiency ineptitude mismanagement nepotism
inefficient inept wasteful
inept inexperienced ruthless sloppy undisciplined uninspired unprofessional
ineptitude irresponsibility laziness malfeasance mismanagement
inequality inequity poverty
inescapable unavoidable
inevitability invincibility
inevitable unavoidable
inevitably invariably surely ultimately undoubtedly
inexcusable intolerable irresponsible outrageous regrettable reprehensible shameful unacceptable unconscionable unforgivable unjustifiable unjustified unprofessional
inexhaustible limitless
inexpensive pricey
inexperienced skilful skilled talented undisciplined uneducated untrained
inexplicable paradoxical unanticipated unexplained unfathomable
inexplicably momentarily mysteriously reluctantly suddenly
inextricably intimately
infamous notorious
infant maternal mortality mother neonatal newborn pregnancy pregnant stillborn toddler wedlock
infantry lieutenant mechanised mechanized motorised panzer platoon regiment regimental soldier squadron troop
infarction ischemic myocardial stroke
infatuated obsessed romantically smitten
infatuation junkie obsession
infect infected
infected infection influenza pig poultry quarantined sar sick swine tuberculosis vaccinated virus
infection infectious inflammation influenza leukemia liver malaria melanoma meningitis outbreak parasite pneumonia raby respiratory sar sepsis staph strain swine symptom tuberculosis typhoid viral virus
infectious influenza pandemic pneumonia respiratory tuberculosis waterborne
infer presume
inferior superior
inferiority superiority
infertility pregnancy reproductive sterility
infestation pest
infidelity marital
infield outfield pitch rbi shortstop
infielder outfielder pitcher reliever righthander shortstop slugger
infiltrate penetrate
infiltrator intruder
infinitive verb
inflame inflamed inflaming provoke
inflamed strained
inflaming provoking
inflammation intestinal lesion pain pulmonary respiratory stomach swelling
inflate inflated
inflation inflationary rate rise rising unemployment
inflexible intransigent rigid uncompromising
inflict wreak
inflow outflow
influential outspoken powerful prolific prominent
influenza malaria measle outbreak pandemic pathogenic pneumonia raby sar smallpox strain swine tuberculosis typhoid vaccine viral virus
inform informed informing instruct notify remind tell
informally playfully unofficially
informant informer undercover
informative insightful instructive interesting lighthearted
informer undercover
informing notify telling
infraction violation
infrared laser optical radar sensor spectrometer spectroscopy telescope ultraviolet xray
infrequent occasional
infrequently intermittently seldom sparingly sporadically
infringe trample violate violated
infringement lawsuit libel patent wrongful
infuriate irritate mollify offend
infuriated infuriating irritated offended outraged riled unnerved
infuriating irritating unnerving
infuse inject
ingenious innovative inventive
ingenue vamp
ingenuity inventiveness originality patience perseverance resiliency resourcefulness tenacity
ingestion inhalation
ingredient pasta potato powdered recipe salad sauce seasoning spinach taste vegetable vinegar
inhabit populate
inhabitant inhabited population
inhabited populated
inherently intrinsically morally
inherit inherited inheriting
inheritance marriage
inherited inheriting
inhibit inhibited
inhibited stimulated
inhibition inhibitory oxidative pathway
inhibitor protease statin
inhibitory neurotransmitter
inhospitable unforgiving
inhuman inhumane
inhumane reprehensible torture unjust
inhumanity savagery
initially originally previously reportedly subsequently
initiate undertake
injection lethal
injunction revoke
injured wounded
injury knee ligament surgery tendinitis tendon thigh
injustice oppression tyranny unfairness
ink paper pencil
inkling sensed
inland westward
inmate jail offender parole parolee prison prisoner
inn lodge motel tavern
innate instinctive
inner innermost outer
innermost outermost
inning pitched scoreless shutout strikeout wicket
innocuous prosaic
innovate persevere strive thrive utilize
innovation technological
innovative inventive
innovator pioneer visionary
innumerable multitude myriad numerous
inoculation smallpox vaccination
inorganic nitrogen organic phosphorus
inpatient maternity outpatient pediatric psychiatric
inquest inquiry
inquire inquiring
inquirer newspaper tribune
inquiry investigate investigating investigation probe probing
inquisitive opinionated perceptive talkative
insanely outrageously phenomenally ridiculously unbelievably undeniably
insatiable ravenous thirst voracious
inscribed inscription plaque
inscription plaque runic stele
insect invertebrate mammal mite organism prey reptile rodent termite vertebrate
insecticide mosquito spraying
insecure underdeveloped unstable
insecurity instability lawlessness misery scarcity squalor underdevelopment worsening
insensitive sexist unprofessional
insensitivity passivity
inside outside
insider peddling
insidious pernicious
insightful irreverent opinionated perceptive pithy sarcastic sardonic succinct thoughtful unsentimental witty
insignia regimental
insignificant negligible unimportant
insincere unhelpful
insist insisting
insistence insisting intransigence refusal
insoluble soluble
insolvency receivership
insolvent receivership
insomnia irritability migraine nausea pain schizophrenia vomiting
inspect inspection scrutinize supervise
inspection inspector quarantine verification
inspirational uplifting
inspire instill motivate nurture provoke
inspiring invigorating uplifting
instability malaise strife tension turbulence turmoil uncertainty unrest upheaval
install installed installing replace
installation installing
installed installing
installment instalment sequel tranche trilogy
instalment tranche
instantaneously instantly
instead rather
instigate orchestrate organise organize perpetrate provoke
instill instilling
instinct intuition
instinctive intuitive unselfish
instinctively intuitively
institute microbiology research science seismology
instruct motivate teach
instructive interesting intriguing poignant unnerving
instructor teacher training
instrument percussion
instrumental melodic orchestral percussion piano saxophone solo vocal
instrumentalist musician performer soloist
instrumentation orchestration percussion synthesizer
insubordination misconduct
insufficient lack sufficient
insufficiently sufficiently suitably uncommonly
insulate insulated
insulated shielded
insulation roofing tile
insulin interferon pancrea secretion
insurance insured insurer pension reinsurance
insurer policyholder
insurgency militancy
insurgent militant rebel
insurmountable unassailable
insurrection mutiny rebellion revolt uprising
intact preserved unaltered undamaged
integer polynomial quadratic scalar symmetric
integrate integrating
integrity objectivity professionalism
intellectually morally physically socially spiritually technologically
intelligent personable resourceful smart
intelligently prudently rationally responsibly sensibly skillfully speedily splendidly thoughtfully transparently
intelligentsia peasantry
intelligible unintelligible
intense relentless unrelenting
intensely intensively obsessively passionately
intensified intensify intensifying
intensify intensifying redouble strengthen
intensifying relentless
intensively relentlessly rigorously tirelessly
intent intention
intentional negligence negligent unintentional willful
intentionally knowingly maliciously purposefully purposely recklessly unintentionally unknowingly unlawfully willfully
intently nervously warily
interactive multimedia online video
intercede intervene
intercept pinpoint
interception punt touchdown yard yardage
interceptor missile radar stealth
interchange intersect intersection northbound overpass roadway southbound sr terminus
intercollegiate interscholastic intramural lacrosse softball varsity volleyball
intercom microphone
interconnected interdependent interrelated interwoven
intercourse masturbation orgasm sex sexual unprotected vaginal
interdependent interrelated
interesting intriguing
interestingly ironically paradoxically tellingly though
interface usb
interfere meddle
intergalactic interplanetary interstellar
interim transitional
interment interred
interminable unending
intermittent occasional sporadic
intermittently periodically sporadically
internationalism isolationism populism
internationalist isolationist
internationally recognised recognized regionally
internecine protracted strife
internee prisoner
internet messaging mobile networking online phone twitter user web wireless yahoo youtube
internist microbiologist neurologist neuroscientist neurosurgeon nutritionist obstetrician oncologist ophthalmologist orthopedic pediatrician pharmacist physician psychiatrist psychoanalyst psychologist psychotherapist radiologist surgeon veterinarian
internship sabbatical
interplanetary interstellar
interpret interpreting
interpretation literal
interpreter translator
interrelated interwoven
interrogate prosecute suspect
interrogation interrogator torture
interrogator jailer
interruption uninterrupted
intersect intersecting intersection interstate route sr terminus
intersecting intersection sr
intersection interstate junction road roadway route sr terminus thoroughfare
interstate route sr turnpike
interview news reporter
interviewee respondent
interviewer newscaster questioner
interwoven intricately
intestinal liver respiratory stomach
intestine liver pancrea rectum spleen stomach
intifada uprising
intimacy intimate
intimately romantically
intimidate persecute terrorize
intimidation manipulation rigging
intolerable unacceptable unbearable unconscionable unforgivable unjustifiable unjustified
intolerance prejudice racism tolerance xenophobia
intolerant tolerant
intonation phrasing
intoxication manslaughter
intractable unresolved vexing
intramural varsity
intransigence stubbornness
intransigent obstinate uncompromising
intravenously orally
intricacy nuance
intricate intricately
intricately richly
intriguing perplexing plausible puzzling tantalizing
intro riff
introduce propose reintroduce
introspective introverted melancholic melancholy mellow morose pensive soulful thoughtful wistful
introverted loner studious sullen talkative unassuming
intrude intruding
intuit microsoft quicken
intuitively understood
invade invading
invader invading occupier
invading invasion
invalid invalidated null unenforceable valid
invalidate invalidated nullify overturn validate
invalidated nullified overturned validated
invaluable irreplaceable valuable
invariably often ordinarily rarely seldom typically usually
invariant linear symmetric topological
invasion occupation
invective rhetoric tirade vitriol
invent reinvent trying
invention inventor patented
inventive quirky
inventiveness lyricism originality panache playfulness resourcefulness ruthlessness sophistication spontaneity subtlety tenacity virtuosity whimsy wit
inventor mathematician patented physicist
invertebrate mammal mollusc organism reptile rodent vertebrate
invest investing spend
investigate investigating investigation investigator probe probing prosecute uncover
investigating investigation investigator probe probing prosecutor uncovered
investigation investigator leak probe probing prosecutor uncovered
investigator official probing prosecutor uncovered
investing investment
investor jittery skittish speculator stock trader unnerved
invigorate nurture reinvigorate rejuvenate rekindle reshape revitalise revitalize revitalized revitalizing revive solidify stimulate strengthen
invigorated refreshed reinvigorated revitalized
invigorating uplifting
invincibility permanence
invitation invite
invitational tournament
invite inviting
invitee roster
inviting welcoming
invocation recitation sermon
invoice phony receipt
invoke waive
involuntarily voluntarily
involuntary manslaughter voluntary
involved involvement
inward outward
iodide potassium
ion lithium
ionization photon
ios os playstation smartphone
iptv telephony voip
irascible mercurial opinionated pugnacious taciturn talkative temperamental unflappable
irate outraged
ire provoked
iridescent metallic mottled pinkish purplish silvery yellowish
iron manganese metal stainless steel titanium zinc
ironed patched
ironic irony sarcastic sardonic surreal
ironically nevertheless paradoxically
irony sarcasm
irreducible isomorphic symmetric
irrefutable preponderance proof unambiguous undeniable
irregularity marred rigging
irrelevance obsolescence
irrelevant meaningless moot superfluous unimportant unusable useless
irreparable irreparably
irreparably irrevocably
irreplaceable priceless
irrespective regardless
irresponsibility malfeasance recklessness selfishness stupidity
irresponsible misguided outrageous reckless reprehensible shortsighted stupid unethical unprofessional unwise
irresponsibly recklessly
irreverent lighthearted offbeat opinionated playful quirky raunchy sarcastic sardonic satiric satirical witty wry
irreversibly irrevocably permanently
irrigation water
irritability lethargy nausea restlessness
irritate offend unsettle
irritated miffed perplexed puzzled riled unnerved
ischemic myocardial
islander oiler penguin sabre thrasher
isle wight
islet uninhabited
isolate marginalize
isolation loneliness
isolationism protectionism unilateralism
isolationist protectionist
isomorphic isomorphism symmetric topological
isp provider
issuance issuing
issue question
isthmian league
it just not so
itchy scratchy
item jewelry trinket
itinerary trip
ito juror
iv ix vi vii viii xii xiv
ivory leone
ix vi vii viii xii xiii xiv xix xvii xviii xxi xxii xxiii
jacket jumpsuit khaki khakis leather legging necktie overcoat pant plaid satin scarf sequined shirt skirt sleeve sleeved sleeveless striped suede sweater sweatshirt trouser tunic turtleneck tuxedo vest wearing worn
jackpot lottery
jaded weary
jaguar mustang
jail jailed parole pleading prison probation remand sentence
jailer mistreated
jalapeno onion pepper scallion shallot
jamming radar
janitor job librarian plumber receptionist schoolteacher teacher waitress welder
jargon lingo parlance shorthand terminology
jarring jolting poignant unnerving
jaundice leukemia liver nausea pneumonia symptom typhoid vomiting
jaunt trip
javascript php
javelin judo thrower
jaw mandible neck pelvis skull spine sternum teeth
jazz music musician pianist quartet ragtime reggae rhythm rockabilly saxophonist trio
jazzy soulful
jealous resentful
jealously zealously
jealousy lust rage resentment selfishness
jeep limousine minivan motorcycle truck vehicle wrangler
jeer jeering raucous shriek smattering
jeering onlooker taunting
jelly peanut
jeopardise jeopardize overshadow scupper scuttle undermine
jeopardize threaten undermine
jerk snatch
jet warplane
jetliner plane turboprop
jettison rename
jeweled necklace tiara
jeweler jewelry watchmaker
jewellery jewelry metalwork
jewelry necklace ornament trinket
jiao li shanghai tong yang
jigsaw puzzle
jilted unfaithful
jitter jittery nervousness sentiment turmoil unease
jittery jumpy nervous panicky reassure reassured reassuring skittish unnerved wary
jobless unemployed unemployment
jockey thoroughbred
jog walk
jogging walking
join joining rejoin
joined joining
joking talking
jokingly playfully pointedly sarcastically wryly
jolted magnitude quake rattled shook temblor tremor
josh matt
jostle jostling
jostling throng
journal published
journey trip voyage
journeyman southpaw veteran
jovial mannered personable relaxed taciturn talkative unflappable
joy sadness sorrow
joyful joyous jubilant sorrowful
joyfully triumphantly
joyous jubilant raucous somber sorrowful welcoming
jubilant onlooker raucous throng thronged
jubilation rejoicing
judge juror jury magistrate supreme verdict
judgement judgment verdict
judgment verdict
judiciary senate subcommittee
judicious skillful thoughtful
judo karate medalist pentathlon rowing swimming taekwondo volleyball weightlifting wrestling
juggle juggling
jugular vein
juice lemon lemonade lime liqueur marmalade mayonnaise milk orange pepper pineapple pomegranate rum sauce soda sugar syrup taste vinegar yogurt zest
juicy meaty
jumble jumbled
jumbled tangled
jump leap
jumper layup
jumpstart moribund reinvigorate revitalise revive reviving
jumpsuit overcoat
jumpy panicky skittish
junction road terminus
junior varsity
juniper pine sycamore
junkie junky
jurisprudence theology
jurist philologist theologian
juror jury prosecution prosecutor sequestered testimony witness
jury prosecution prosecutor retrial testimony trial tribunal verdict
justifiable justified
justifiably justly legitimately rightfully rightly understandably
justification justified justify pretext rationale
justified justify unjustifiable unjustified
jut jutting
jute textile wool woollen yarn
juvenile offender
kabbalah mysticism
kale pea
kappa omega phi pi psi sigma sorority tau theta
karate martial taekwondo
kb megabyte
keenly mindful preoccupied understandably
keenness willingness
keep keeping letting
keeping kept preserving putting
kernel linux
kerosene petrol propane stove
ketamine methamphetamine
ketchup mayonnaise mustard sauce vinegar
key main
keyboard keypad midi synthesizer
keyboardist lyricist musician percussionist saxophonist singer songwriter trombonist vocalist
keynote speech
keypad numeric
kg kilo kilogram
khaki khakis legging overcoat pant pinstriped plaid shirt skimpy sleeved sleeveless spandex striped sweater trouser tunic tuxedo uniform wearing worn
khakis legging pant pinstriped shirt sleeved sleeveless sneaker trouser tunic
khan malik
kibbutz moshav
kicker placekicker punter
kickoff punt
kid mom parent preschool preschooler youngster
kidnap kidnapping
kidnapper ransom
kidnapping murder rape robbery slaying
kidney leukemia liver lung marrow pancrea pancreatic renal spleen surgery transplant transplantation tumor
killer murderer rapist serial
killing murder slaying wounding
kilo kilogram pound ton tonne
kilogram pound ton tonne
kilometer kilometre km kph mile mph
kilometre km mile
kilowatt megawatt
kimono shawl tuxedo
kinase receptor tyrosine
kind really sort
kinda really weird
kindergarten preschool pupil school student teacher vocational
king monarch prince queen ruler throne
kingship throne
kiosk outlet vending
kitchen laundry pantry room stove utensil
kitschy offbeat pricey quaint quirky retro tacky whimsical
kitten puppy
km mile
knack uncanny
knee kneecap leg ligament medial meniscus quadricep reconstructive shoulder sore soreness sprain surgery tendinitis tendon thigh wrist
kneecap ligament meniscus quadricep sternum tendinitis tendon tibia
kneel sit
kneeling reclining seated
knife scissor screwdriver
knit knitted sweater turtleneck
knitted sewn stitched sweater woolen woven
knitting sewing
knitwear textile
knocking ripping
knot kph
knotted tied
knotty thorny touchy unresolved vexing
know maybe nobody ok presume pretend realize really remember say suppose sure tell thing think thought understand want why
knowingly lied maliciously unknowingly unlawfully unwittingly willfully willingly
knowledgeable personable reputable trustworthy
koruna kwacha lira peseta ruble zloty
kph mph
kudo plaudit
kwacha kyat naira rial ringgit rupee shilling taka
kyat pataca rial shilling taka
lab laboratory
labeled labelled
labor labour
laboratory research testing
labored laboring
laborer labourer peasant skilled unemployed unskilled worker
laboring toil toiling
laborious painstaking tedious tiring tortuous torturous
labour unionist
labourer unskilled worker
labyrinth labyrinthine
lace linen panty ruffle satin sequin silk skirt strapless tulle velvet
laceration shrapnel wound
lack lacking
lackluster lacklustre lethargic listless mediocre sluggish tepid unimpressive uninspired uninspiring upbeat
lacklustre lethargic listless sluggish unimpressive uninspired uninspiring
laconic pugnacious sardonic succinct taciturn unassuming unpretentious
lacquer matte paint
lacrosse netball soccer softball varsity volleyball
laden mastermind
ladle spoon
laid lay laying
lake pond reservoir river
lakefront waterfront
lakeside oceanfront seaside secluded
lakh rupee shilling
lama reincarnation
lamb meat mutton pork roast roasted stew veal venison
lambda phi sigma theta
lament lamenting
lamentable pathetic pitiful regrettable shameful tragic unfortunate
lamented lamenting
land property
landed landing
lander mar mission orbiter pathfinder spacecraft
landfall storm tropical typhoon
landfill trash waste
landing pilot takeoff
landlady landlord
landless peasant uneducated
landline mobile phone telephone wireless
landlocked underdeveloped
landlord landowner rent tenant
landowner logger peasant rancher tenant
landscape topography
landscaped parkland
lane road
language pronunciation spoken vocabulary
languid leisurely sensuous sprightly tranquil
lanky lithe portly pudgy scrawny stocky tall wiry
lapel pin ribbon
lapse misstep shortcoming
laptop pc pcs portable
larceny manslaughter misdemeanor perjury premeditated robbery sedition theft treason vandalism
lard margarine
large larger small
largely mainly mostly partly primarily
largemouth sunfish walleye
larger small smaller
largess largesse
larva larval
lasagna meatball meatloaf noodle pasta polenta ravioli risotto sausage soup spaghetti
lascivious lewd
laser optical
lashing pounding
last month week year
lastly thirdly
later shortly soon subsequently then
lateral medial oblique posterior ventral
laterally vertically
latest recent
latex paint
latitude longitude
latte mocha
latter thus
lattice symmetry
laughable ludicrous nonsensical pathetic pointless preposterous pretentious ridiculous trite unthinkable
laughter shriek
launch launching rocket
launcher rocket
launder smuggle
laundering peddling racketeering smuggling theft
laundry toilet washing
laureate prize
lava magma volcanic volcano
lavatory restroom toilet
lavender lilac pink purple violet
lavish luxurious opulent palatial sumptuous
lavishly richly
law statute
lawbreaker violator
lawful legitimate unlawful
lawfully legally legitimately unlawfully
lawlessness rampant
lawmaker legislator politician representative senate
lawsuit libel litigation plaintiff slander suit wrongful
lawyer legal
layered textured
laying wreath
layover stopover
layup touchdown
laziness rudeness selfishness stupidity
lcd screen
leadership organizational
leaflet pamphlet poster
league premiership season soccer
leak leakage spill
leakage radioactivity
leaning liberal libertarian
leap leaping
learn learned teach understand
lease leased leasing tenancy
least more nearly
leather legging linen pant shoe suede trouser upholstery wool
leathery oblong rubbery wrinkled
leave return stay
lectern microphone pulpit
lecturer lecturing mathematic professor sociology
lecturing teaching
lede recast
ledge precipice promontory staircase
leek scallion shallot
leery miffed preoccupied skeptical skittish squeamish understandably wary worried
leeward windward
lefthander lefty pitcher reliever righthander starter
leftist populist rightist
lefty pitcher reliever righthander starter
leg thigh
legal litigation
legality propriety validity
legalization legalize
legate nuncio papal
legging pant satin sequined shirt skirt sleeved sleeveless sock spandex suede sweater trouser tunic turtleneck worn
legislation provision repeal senate
legislative legislature parliamentary
legislator legislature politician representative
legislature senate unicameral
legitimately rightfully
legitimize perpetuate
lei yuan
leisurely stroll
lemon lime mango mayonnaise olive onion orange parsley peach pepper pineapple pomegranate rosemary salt sauce sugar syrup tablespoon teaspoon thyme vanilla vinaigrette vinegar yogurt zest
lend repay
lender lending loan mortgage
lending loan mortgage
length thickness width
lengthen prolong shorten
lengthened modernised shortened
lengthwise slice sliced
leniency lenient
lentil noodle potato vegetable
leone sierra
leopard tiger
leprosy malaria polio sufferer tuberculosis
lesbian transgender transsexual
lesion malignant melanoma skin tissue tumor
less more much
lessen lessening minimise minimize mitigate reduce relieve
lessened mitigated significantly substantially
let tell want
lethargic listless sluggish timid uninspired
lethargy malaise nausea restlessness vomiting
letter mailed memo memorandum message missive sent statement
letterhead stationery
lettuce radish romaine salad spinach sprout vegetable watercress
leukaemia leukemia lymphoma myeloma
leukemia liver lymphoma marrow melanoma meningitis myeloma ovarian pancreatic patient pneumonia prostate sepsis transplant tuberculosis typhoid
levitation maglev
lexical syntactic
li ling qi shanghai tang ting wen yang yin yuan
liability litigation malpractice tort
liable negligent
libel slander
liberal libertarian nationalist opposition party populist progressive reactionary rightist socialist unionist
liberalisation liberalization
liberalise liberalize
liberalism materialism modernism modernity nationalism orthodoxy populism pragmatism radicalism republicanism socialism totalitarianism
liberate liberated
librettist libretto lyricist playwright screenwriter
libretto operetta
licence license permit
licenced licensed
license licensing passport permission permit revocation revoke
licensed unlicensed
lie located situated
lieutenant officer quartermaster regiment sergeant
lift lifted lifting
liftoff shuttle
ligament medial meniscus quadricep shoulder sprain tendinitis tendon thigh torn wrist
ligand molecule receptor
lighted lit
lighter thinner
lighthearted offbeat playful quirky risque rollicking sarcastic sardonic suspenseful whimsical
lightly sprinkle
lightness simplicity smoothness subtlety
lightweight middleweight welterweight
likable likeable lovable perceptive personable resourceful talkative trustworthy vivacious
like such
likeable lovable personable resourceful studious supremely talkative unassuming vivacious
likely might probably unlikely
likeness statue
likening mocking
likewise nevertheless nonetheless therefore
lilac purple
lilting mournful plaintive raspy soulful
lime olive pepper pineapple tamarind vinegar zest
limelight spotlight
limestone marble outcrop quarry sandstone sedimentary shale stone
limit limiting minimum permissible
limiting prohibit regulating restrict restricting
limitless untapped
limo limousine
limousine minibus minivan motorcade parked taxi taxicab
linchpin pivotal
linear nonlinear orthogonal quadratic symmetric vector
linebacker lineman linemen punter quarterback receiver sophomore tackle tailback
lined lining
lineman linemen offensive placekicker punter quarterback receiver rookie rusher tackle
linen napkin silk sweater towel trouser wool woolen woollen woven
liner reformer
linesman offside referee
lineup roster
ling mei min yang yin
linger persist
lingerie panty pantyhose sexy sportswear swimwear underwear
lingering nagging persistent persisting uncertainty
lingo parlance
linguist mathematician musicologist orientalist philologist printmaker sociologist theologian translator zoologist
linguistic morphological
linguistically religiously stylistically thematically
linoleum plywood wallpaper
linux macintosh os server software
lion panther shark springbok
lip tongue
liposuction reassignment
liquefied lng petroleum
liqueur syrup vodka
liquid mixture molten
liquidation receivership
liquor tobacco vodka whiskey whisky
listed listing
listen listening
listener reader subscriber viewer
listeria salmonella
listless sluggish uninspired
literal meaning metaphorical
literally metaphorically simply
literary literature poetic poetry prose scholarly
literate proficient uneducated
literature philology poetry
lithe stocky vivacious wiry
lithium magnesium rechargeable
litigant plaintiff
litre petrol
little much
liturgical liturgy vestment
liturgy rite
lively raucous spirited thoughtful vibrant
liver lung marrow organ pancrea pancreatic prostate renal spleen stomach thyroid tissue transplant transplantation tumor
livestock pig poultry sheep
livid miffed mystified overjoyed perplexed puzzled
lizard snake
load loading
loaded unloaded
loading unloading
loaf pastry pie
loafer sandal shoe sneaker suede
loan mortgage payment refinance repay
loath loathe reluctant reticent unwilling
loathe resent
lob volley
lobe parietal prefrontal temporal
lobster oyster prawn ravioli salmon scallop seafood shrimp steak tuna
localised localized
locality municipality
locally regionally
locate locating pinpoint retrieve search searching uncover
located near situated
locating searching spotting
location vicinity
lock locking
locker room
locomotive railcar steam
lodge masonic
lodging sightseeing
loess plateau
loft tenement upstair
logger logging rancher
logging timber
logic reasoning
logically necessarily
logistic logistical materiel warehousing
logjam stalemate
logo mascot slogan
loin pork roast tenderloin
loneliness longing powerlessness
loner psychopath studious
longest unbroken uninterrupted
longhorn matador packer patriot raider raven razorback terrapin trojan ut wildcat wolverine
longing yearning
longitudinal transverse ventral
longshot quixotic
look looking see
loopy quirky
loosen loosened loosening relax soften tighten
loosened loosening
loosening tighten tightening
loot looted pillage plunder plundered stash steal
looted looter pillaged plundered priceless ransacked
looter looting ransacked rioter thieve
looting pillage pillaging plundering ransacking vandalism
lord sir
lordship manor
lorry minibus rickshaw taxi truck
lose losing lost
loser riser
losing lost
lot maybe
lotion shampoo sunscreen
loud muffled noisy shrill thunderous
loudly politely shouted shouting
lounge room
lousy mediocre miserable pitiful terrific
lovely nice vivacious wonderful
lover mistress
lovingly meticulously painstakingly shrewdly thoughtfully
lower upper
lowered lowering slashed
lowering reducing
lowest percentage
lowland moist montane rainforest savanna subtropical temperate
lowly struggler
luckily regrettably thankfully unfortunately
lucky unlucky
ludicrous nonsensical outlandish outrageous patently pathetic preposterous reprehensible ridiculous scandalous silly trite untrue
luge skating snowboard weightlifting
luggage suitcase
lukewarm praise rapturous tepid unenthusiastic
lumber softwood timber
lumbering plodding
lumberjack wolverine
luminous radiant
lunar moon orbiter
lunch lunchtime meal supper
luncheon raiser roundtable seminar symposium
lunchtime weekday weeknight
lung melanoma ovarian pancreatic pneumonia prostate pulmonary respiratory tumor
lupus rheumatoid sclerosis
lure tempt
lurid racy salacious sensational sordid tawdry titillating
luscious velvety
lush picturesque pristine verdant
luxe luxurious
luxurious luxury opulent palatial plush posh pricey roomy shabby sleek spacious stylish sumptuous swanky tasteful upscale
luxury upscale
lyceum theatre
lymph lymphatic node spleen
lymphocyte macrophage
lymphoma melanoma myeloma ovarian prostate
lyric lyrical melodic song soundtrack verse written
lyrical lyricism melancholic melodic poetic prose soulful
lyrically musically stylistically
lyricism melodic playfulness poetic soulful subtlety virtuosity
lyricist playwright screenwriter songwriter vocalist
ma wen
mac macintosh os pc
macabre surreal
macaroni pasta steak
machination shenanigan
machinery manufacturing
machining welding
machinist metalworker stagehand steelworker unionized
machismo masculinity snobbery
macintosh mainframe microsoft os pc pcs software window
mackerel sardine swordfish tuna
macro macroeconomic
maddening perplexing tedious tiresome unnerving
mademoiselle vogue
maelstrom morass roiling tumult turmoil
mafia mob mobster turncoat underworld yakuza
magazine newsletter newspaper publication publisher tabloid vanity vogue
magdalen oriel oxford trinity
magenta mauve pinkish purple yellow
magic magical wizard
magical mystical supernatural
magically miraculously mysteriously somehow
maglev monorail
magma molten
magnate mogul philanthropist tycoon
magnesium manganese oxide phosphorus potassium silicate sodium sulfate sulfide titanium zinc
magnetic optical resonance
magnificent majestic marvellous marvelous monumental remarkable spectacular splendid stunning superb wonderful
magnificently marvelously memorably nicely sensibly spectacularly splendidly superbly wonderfully
magnitude measuring quake temblor tremor
magnum revolver
mahogany paneling rosewood teak
mail mailbox mailed mailing pager phone
mailbox mailing pager
mailed mailing sent
maimed mutilated
mainframe pc pcs workstation
mainline rail
mainly mostly predominantly primarily principally
maintain maintained reestablish retain strengthen sustain
maintained steadfastly
maintenance repair upkeep
maize millet poppy rice sorghum soybean sugarcane wheat
majestic spectacular
majesty queen royal
majority minority plurality seat
make take want will
malacca strait
malaise slump turmoil upheaval
malaria malnutrition measle meningitis mosquito parasite pneumonia polio prevention raby smallpox syphilis tuberculosis typhoid typhus virus
malevolent vengeful
malfeasance misconduct misdeed mismanagement negligence nepotism recklessness wrongdoing
malfunction malfunctioning
maliciously recklessly unlawfully willfully
malignant melanoma metastatic prostate tumor tumour
mall shopping
malleable pliable
malnourished malnutrition obese orphaned overweight undernourished
malnutrition mortality obesity poverty prevalence starvation suffering
malpractice tort
malt scotch whiskey whisky
maltreatment mistreatment
malware spyware
mama mamma momma
mambo rumba
mammal organism primate reptile rodent species vertebrate
mammalian vertebrate
mammogram mammography
mammography screening
man woman
manage managed
managerial organisational organizational
mandatory stringent
mandible upper
mandolin percussion piano saxophone trombone ukulele violin virtuoso
maneuverability quickness smoothness versatility
manganese molybdenum nickel ore oxide phosphorus selenium sulfate sulfide sulfur titanium tungsten zinc
mangled twisted wreckage
mango papaya peach pear pineapple plum pomegranate tamarind watermelon
mangrove rainforest swamp wetland
manhood womanhood
manic psychosis psychotic schizophrenia
manifestly patently utterly
manifold topological
manipulate steal
manipulation rigging trickery
manipulative ruthless
manly rooster
manned spacecraft spaceflight unmanned
mannered taciturn unassuming
manor priory
mansion oceanfront palatial residence
manslaughter misdemeanor murder negligence negligent premeditated probation rape robbery sentence treason
manually mechanically
manufacture manufactured
manufacturer retailer supplier
manufacturing textile
manuscript minuscule papyrus testament
many most other some
map mapping
maple spruce
mar moon orbit orbiter pathfinder planet spacecraft
marble ornate plaster sandstone sculpted slab stone stucco
march may
marcher mourner placard protester waving
margarine mayonnaise melted
margin plurality
marginalize relegate
marginally markedly modestly noticeably
marijuana medicinal meth methamphetamine
marimba percussion
marinade rub sauce seasoning
marinate refrigerate
marine navy
mariner marlin oriole padre pirate pitcher ranger yank
marked marking
markedly modestly noticeably sharply significantly slightly somewhat steadily substantially
market sentiment stock
marketer shopper
marketing merchandising
marking milestone
marksman scorer
marlin oriole padre pitcher
marooned stranded
marquess viscount
marriage marry
married marry mother niece pregnant secondly unmarried widowed wife
marrow pancrea tissue transplant transplantation tumor
marry remarry unmarried
marsh marshland
marshland marshy swamp swampy wetland
marshy sandy swampy wooded
mart retail retailer store supermarket
marvel superman
marvellous marvelous phenomenal splendid superb terrific unbelievable wonderful wondrous
marvelous splendid terrific unbelievable wonderful wondrous
marvelously memorably nicely oddly painfully remarkably spectacularly splendidly startlingly stunningly superbly supremely unbelievably weirdly wickedly wonderfully
masculine plural singular
masjid mosque
masonry plaster roof slab stone stonework
massage therapist therapy
mastered mastering perfected
masterful masterly scintillating skillful superb superlative
masterly skillful superb superlative
mastermind ringleader terror terrorist
mastery poise proficiency skill virtuosity
masturbation sex
matador terrapin trojan wildcat
match qualifier qualifying tournament
matched matching
matchup playoff rematch showdown
materialise materialize subside
materialism rationalism
materialistic selfish
materialize subside
materiel weaponry
maternal mortality paternal
maternity nursing outpatient
math mathematic school
mathematic mathematical philology philosophy physic professor science sociology
mathematical numerical physic theoretical
mathematician philologist philosopher physicist sociologist
matriculation secondary
matrix symmetric vector
mattress pillow sofa
maturation ripening
matured mellowed
maul ruck
mausoleum monument tomb
mauve pink purple
maverick nugget pacer piston raptor sixer sonic spur thrasher wizard
maximise maximize maximizing minimise minimize
maximize maximizing minimise minimize optimize
maximum minimum
may might
maybe nothing ok really suppose think why yeah
mayonnaise mustard onion pepper pesto salad sauce soup tablespoon tofu vinaigrette vinegar yogurt
mayor mayoral
mayoral mayoralty presidential reelection senatorial
meadow moorland
meager meagre paltry
meagre paltry
meal menu porridge snack supper takeout thanksgiving vegetarian
mean meaning
meander northward
meaning phrase
meaningful substantive tangible
meaningfully participate
meaningless pointless useless
measle meningitis mump pandemic polio raby smallpox tetanus tuberculosis typhoid typhus vaccination vaccine
measly paltry whopping
measured measuring
measuring tremor
meat milk mutton pork poultry roast roasted sausage seafood stew tofu veal vegetable
meatball meatloaf pasta sauerkraut sausage spaghetti
meatloaf recipe
mecca mina pilgrim pilgrimage
mechanised mechanized motorised
mechanized motorised motorized regiment
medal medalist medallist merit silver
medalist medallist olympian relay runner silver sprinter swimmer weightlifter
medallion pendant
medallist olympian relay silver sprinter swimmer weightlifter
meddle meddling
media news tv
mediaeval medieval
medial meniscus oblique parietal posterior sprain ventral
mediate mediated
mediated mediation
mediation mediator
medic paramedic
medical medicine mental nursing oncologist orthopedic patient pediatric pediatrician physician psychiatric radiology surgical veterinary
medically minimally scientifically
medication medicine morphine painkiller patient pill prescribe prescribed prescription psychiatric regimen therapy treatment
medicine microbiology neurology nutrition pharmacology psychiatry veterinary
mediocre respectable unimpressive uninspired uninspiring
meditate pray
meditation meditative relaxation transcendental yoga
medium saucepan saute skillet
medley relay synchronized
meekly willingly
meeting ministerial plenary session sideline summit talk
megabyte ram
megalithic neolithic prehistoric
megaphone microphone
mei yang yin
melamine milk tainted
melancholic melancholy mellow morose mournful pensive soulful wistful
melancholy mellow mournful wistful
melanoma metastatic ovarian prostate testicular tuberculosis tumor tumour
melee scuffle
mellow soothing soulful wistful
mellowed steadily
melodic melody rhythmic soulful vocal
melodrama melodramatic movie pastiche patho romantic satire screwball sentimentality slapstick suspense tale thriller
melodramatic overwrought ponderous pretentious romantic sappy sentimental suspenseful trite
melody rhythm riff tune
melon peach pear pumpkin watermelon
melt melted melting saucepan skillet
meltdown recession tumult turmoil upheaval
melted softened stir
melting permafrost
membrane mucous
memento memorabilia trinket
memo memorandum
memoir travelogue
memorabilia paraphernalia trinket
memorable poignant revelatory riveting scintillating thrilling unforgettable
memorably predictably shrewdly
memoranda memorandum signed
memorandum signed
memorial monument plaque remembrance wreath
memorize recite
menace scourge
menial outsourced thankless unskilled
meningitis outbreak pneumonia polio raby respiratory sepsis tuberculosis typhoid vaccine
meniscus tendon
menopausal menopause
menopause menstruation puberty
menstrual menstruation
menstruation ovulation pregnancy puberty
mental neurological nursing physical psychiatric psychological retardation stress trauma
mentality mindset
mentally physically retarded spiritually
mentor protege
menu restaurant
mercantile midafternoon trading
merchandise merchandising trinket
merchant shipping
mercilessly relentlessly ruthlessly savagely viciously
mercurial temperamental
merely simply
merge merged merger merging reorganize
merged merging reorganised reorganized
merger merging takeover
merging splitting
meringue pie
meritorious valor
mesic stipe
mesmerized mystified spellbound startled stunned transfixed unmoved
mesmerizing revelatory riveting seductive stunning surreal suspenseful thrilling
mesolithic neolithic paleolithic prehistoric
messaging mobile networking online phone sms telephony twitter voip web wireless
messy tangled
metabolic metabolism
metabolite nandrolone
metal steel titanium
metallic shiny silvery
metallurgical metallurgy petrochemical
metallurgy metalworking
metalwork woodwork
metalworker steelworker union
metalworking woodworking
metamorphic sedimentary
metaphysic philosophy theology
metaphysical philosophical
metastatic ovarian prostate
meteorological meteorology seismological seismology weather
meteorologist meteorology weather
meteorology oceanography seismological seismology
meter metre
meth methamphetamine
methadone morphine
methamphetamine narcotic stimulant
methane monoxide nitrogen nitrous
methodical meticulous painstaking plodding purposeful thorough
methodically meticulously painstakingly purposefully skillfully systematically
methodological philosophical theoretical
meticulous meticulously painstaking scrupulous thorough
meticulously painstakingly shrewdly skillfully thoughtfully
metric ton tonne
metro metropolitan subway
mezzanine stairway stairwell vestibule
mezzo soprano
mg milligram sodium
microbe microorganism organism pathogen toxin
microbiologist neurologist neuroscientist neurosurgeon nutritionist oceanographer oncologist pediatrician psychologist sociologist statistician
microbiology neurology neuroscience oncology pathology pharmacology physiology psychiatry psychology urology virology zoology
microchip semiconductor
microcredit microfinance
microorganism organism pathogen toxin
microprocessor motherboard pc processor
microscope microscopy scanning
microscopy scanning spectroscopy
microsoft oracle software window yahoo
midafternoon midday trading yesterday
midday morning noon yesterday
middleweight rematch welterweight
midfield playmaker winger
midnight noon sundown
midshipman navy
midst mired thro
midsummer midwinter springtime
midwestern upstate
midwife nurse
midwifery nursing
miffed mystified perplexed perturbed puzzled reticent riled startled surprised thrilled unconcerned unconvinced understandably unenthusiastic unimpressed unnerved
might not probably will
mightily tirelessly valiantly
migraine nausea sufferer
migrant seeker smuggler undocumented
migratory waterfowl wild
mild severe
mildew powdery rust
mildly moderately
mile nautical northeast
milestone momentous
militancy radicalism
militarily tactically
militarism pacifism
military naval navy
milk peanut powdered soda soy sugar tainted yogurt
mill sawmill
millet sorghum wheat
milligram sodium
millimeter millimetre
million pound trillion worth
millionaire tycoon
mind thinking
minded oriented
mindful preoccupied understandably
mine miner mining
mined ore
miner worker
mineral natural
mineralogy zoology
minesweeper sloop
mingle mingling socialize
mingling socializing
minibus minivan motorbike parked taxi truck
minimalism minimalist modernism postmodernism realism surrealism
minimalist modernist neoclassical postmodern rococo
minimise minimize mitigate
minimize mitigate reduce
minimized mitigated
mining ore quarrying
minion underling
minister minster prime
ministerial plenary
minivan pickup roadster sedan truck wagon
minstrel vaudeville
miracle miraculous
miraculous wondrous
mire morass
mired morass
mirrored reflected starkly
misadventure travail
misappropriated misused money
misappropriation misuse
misbehavior misconduct misdeed transgression
miscalculation mistake misunderstanding
miscarriage pregnancy
mischievous playful
misconduct negligence plagiarism tampering violation wrongdoing
miscue misstep
misdeed shenanigan transgression
misdemeanor probation racketeering robbery theft trespass
miserable pathetic pitiful squalid wretched
miserably spectacularly
misery squalor torment
misgiving objection qualm reticence scepticism skepticism trepidation unease uneasiness unhappiness wariness
misguided naive shortsighted
misleading untrue
mismanagement misrule neglect nepotism
miso sauce soup
misogyny sexism
misrepresentation negligence
misrepresented misunderstood overstated
missile nuclear rocket scud stinger submarine tomahawk warhead
mission orbiter peacekeeping
misstep shortcoming
mistake wrong
mistaken mistakenly
mistakenly wrongly
mistreated mistreatment raped tortured
mistreatment torture
mistress niece wife
mistrust rancor resentment unhappiness
misuse theft
mix mixing mixture stir vanilla
mixer mixing whisk yolk
mixing mixture
mixture puree sauce sprinkle stir stirring syrup vanilla vinegar whisk
mobile paging phone smartphone telephony wireless
mobilisation mobilization
mobilise mobilize organise
mobilize motivate organize
mobster turncoat underworld
mock simulated
mocking sarcastic
model prototype
modeled patterned
modeling modelling simulation
modem phone router usb wireless
moderately modestly
moderating slowing weakening
modern postmodern
modernisation modernization privatisation rationalization refurbishment
modernise modernize modernized privatise rebuild refurbish rejuvenate remodel renovate reorganize restructure revamp revitalise revitalize streamline upgrade
modernised modernized utilised
modernism modernist modernity naturalism postmodern postmodernism realism romanticism surrealism
modernist neoclassical postmodern realist rococo
modernization revitalization
modernize modernized rebuild refurbish rehabilitate rejuvenate remodel renovate restructure retool revamp revitalize streamline upgrade
modernized radically revitalized
modest paltry
modestly sharply smartly
modesty piety
modicum semblance
modify raze rearrange revise rework
modulated modulation
module space
mogul tycoon
moist montane savanna subtropical temperate tropical
moisture nutrient soil
molass rum sugar syrup
mold mould
molecule particle
molestation pedophilia rape sodomy
molester murderer pedophile rapist
mollify placate reassure soothe
molybdenum ore tungsten zinc
mom mommy mother
monarch queen ruler throne
monarchist reactionary
monarchy rule
monastery monastic nunnery
money slush
moniker nickname sobriquet
monitor monitoring watch
monitoring surveillance verification
monk nun
monkey mouse rhesus
mono stereo
monochromatic monochrome pastel
monograph preface published treatise
monologue skit
monopolize usurp
monorail subway tram
monotonous tedious tiresome
monotony tedium
monotypic subfamily subgenus
monoxide nitrogen nitrous poisoning sulfur
monsoon precipitation rain rainfall rainy torrential
monster zombie
montane savanna subtropical
month week year
monthlong protracted weeklong yearlong
monthly quarterly weekly yearly
monument obelisk plaque statue
moody rating
moon orbit
moonlight serenade
moonshine whiskey
mop mopping
mopping scrubbing
moral relativism
morally politically socially spiritually structurally
morass quagmire quicksand
morbidity mortality
more most much so some
moreover nevertheless though
morgue mortuary
moribund revitalise revitalize revitalized revive revived reviving sputtering
morning night noon yesterday
morose pensive sullen wistful
morphine opiate overdose painkiller pill
morphological phonological similarity syntactic
morphology phonology
mortality obesity prevalence
mortally wounded
mortar shelling
mortgage refinance
mortified mystified overjoyed perplexed perturbed shocked surprised thrilled
mosquito raby
mostly predominantly primarily
mother newborn niece parent pregnant sister son stepdaughter stepfather stepmother toddler widow widowed wife woman
motherhood unwed
motherland reunification
motion reconsideration
motivate recruit remind teach
motive ulterior
motor motorcycle
motorbike motorcycle rickshaw taxi
motorboat sailboat sloop
motorcycle rickshaw
motorcycling yachting
motorcyclist motorist rider snowboarder
motorised motorized
motorist taxis traveller trucker
motorized wheeled
mottled pale pinkish plumage purplish reddish silvery speckled tawny underpart whitish yellowish
motto slogan
moulin rouge
mountain ridge ski slope
mountaineer trekker
mountaineering ski skiing
mountainous remote rocky rugged sparsely swampy terrain wooded
mountainside wooded
mourn rejoice
mourner onlooker procession throng thronged worshipper
mournful plaintive solemn somber sombre sorrowful soulful wistful
mouse rabbit
mousse raspberry sorbet truffle
moustache mustache
mouth tongue
movable moveable
movie remake sequel slasher spoof starred thriller
moviegoer theatergoer viewer
mozzarella prosciutto ricotta sausage
mri resonance scan ultrasound
mrna rna
mu pi
much too
mucous mucus
mucus saliva
mud sand silt
muddy rutted slippery swampy
mudslide torrential
muffin oatmeal pancake
muffled shrill sound thunderous
muggy overcast rainy steamy sunny sweltering unseasonably windy wintry
mujahedeen mujahedin mujahideen
mujahedin mujahideen
mulberry poplar
multicolored patterned sequin sequined shiny
multicultural multiethnic multiracial
multiculturalism pluralism
multiethnic multiracial pluralistic
multimedia video
multiplayer playable
multiplication scalar subtraction
multiply subtract
multitude myriad plethora
mumbling muttering
mump polio tetanus
mundane prosaic
munition ordnance unexploded weapon weaponry
mural painting portrait sculpture
murder murderer premeditated racketeering rape retrial robbery slaying stabbing theft treason trial
murdered raped slain strangled tortured
murderer rapist serial thief
murderous ruthless tyrannical vicious
muscle muscular quadricep skeletal stiffness tendon
muscovite theatergoer
muscular skeletal
musher sled
mushroom onion potato roasted sauteed shallot spinach vegetable zucchini
music musical pop recording reggae
musical orchestral theatrical
musically spiritually stylistically thematically vocally
musician percussionist performer pianist saxophonist
musicianship professionalism versatility virtuosity
musicologist philologist pianist poet songwriter violinist
musicology philology sociology
musing reminiscence
musket rifled
mussel prawn scallop shrimp
must need will
mustard onion pepper sauce vinaigrette vinegar
mutate transmissible
mutation recessive
muted reflected somber subdued tepid upbeat
mutilation rape torture
mutineer mutinous
mutiny treason
mutton pork roast veal venison
mutually neighborly
myeloma pancreatic sclerosis
myriad plethora
mysql sql
mysterious strange unexplained
mysteriously suddenly vanished
mystery unsolved whodunit
mystic mystical
mystical mysticism spiritual
mysticism spiritualism spirituality
mystified overjoyed perplexed perturbed puzzled puzzling shocked skeptical startled stunned surprised thrilled unconcerned unconvinced understandably unimpressed unnerved
myth mythology
mythic mythical
mythical mythological
mythological mythology
nagging persistent
naira rial ringgit riyal rupee shilling taka
naive shortsighted ungrateful
naivete stubbornness
naked nude
name nickname surname trademarked
namesake nephew
nandrolone steroid tested
napa vineyard vintner winery zinfandel
narcissistic neurotic
narcotic opium smuggling trafficker
narrate narrator
narration narrative narrator voiceover
narrative prose
narrator protagonist
narrowed narrowing
narrowing widen widening
nascent reinvigorated
nasty ugly
nationalisation nationalization privatisation
nationalism nationalist populism radicalism romanticism socialism
nationalist nationalistic party populist
nationalistic patriotic xenophobic
nationality surname
nationalize privatise privatize
nationally regionally
nationwide statewide
natural petroleum
naturalised naturalized
naturalism nihilism rationalism realism romanticism
naturalist ornithologist zoologist
naturalistic realistic
nausea pain shortness symptom vomiting
naval navy submarine warship
nave octagonal transept vestry
navigable waterway
navigate perilous
navigation navigational
navy sailor ship submarine vessel warship
naysayer sceptic skeptic
nazi neo wartime
neanderthal sapien
near nearby
nearby outside
nearly roughly
neat tidy
neatly nicely tucked
necessarily surely
necessary needed sufficient
necessitate preclude
neck pelvis shoulder skull spine torso vertebra wrist
necklace pendant tiara
necktie overcoat scarf shirt sweater tuxedo vest
nectar pollen
need needed ready want
needless unnecessary
needlessly unnecessarily
needy orphan starving underprivileged
nefarious sinister
negate nullify obliterate preclude supersede
negative positive
negatively positively
negligence negligent recklessness willful wrongful
negligent reckless willful
negotiate renegotiate
negotiation negotiator talk
neighbor neighbour
neighborhood neighbourhood residential suburb upscale
neighborliness neighborly partnership
neighborly partnership
neighbourhood residential suburb
neither nor
nematode parasitic worm
nemesis villain
neo skinhead
neoclassical revival rococo
neolithic paleolithic pottery prehistoric
neonatal pediatric
neophyte novice
nephew niece son stepson uncle
nerd slacker
nerve sarin spinal
nervously patiently quietly silently warily wearily
nervousness optimism pessimism restlessness trepidation uncertainty unease uneasiness unhappiness volatility wariness weakness
nervy thrilling
nestled tucked wedged
net profit revenue
netball racquetball rugby soccer softball squash tennis volleyball
netted netting
network programming television tv
networking twitter web
neural neuronal
neurological paralysis physiological psychiatric respiratory schizophrenia spinal symptom trauma
neurologist neuroscientist neurosurgeon oncologist ophthalmologist orthopedic pathologist pediatric pediatrician physician psychiatrist psychoanalyst psychologist radiologist surgeon
neurology neuroscience neurosurgery obstetric oncology ophthalmology orthopaedic pathology pediatric pharmacology psychiatry radiology urology
neuron neuronal synapse
neuronal synaptic
neuroscience oncology pathology physiology psychiatry psychology virology
neuroscientist neurosurgeon oceanographer oncologist pediatrician psychiatrist psychologist radiologist sociologist
neurosurgeon obstetrician oncologist ophthalmologist orthopedic pathologist pediatric pediatrician physician psychiatrist psychoanalyst psychologist radiologist surgeon veterinarian
neurosurgery obstetric oncology ophthalmology orthopaedic orthopedic pathology pediatric pharmacology psychiatry radiology surgery surgical urology
neurotic uptight
neurotransmitter norepinephrine serotonin
neutralize repel
neutrino particle
never once
nevertheless nonetheless
newborn orphaned pregnancy pregnant stillborn toddler unborn wedlock
newcomer suburbanite
newmarket racecourse
news newspaper press reported
newscast nightly rebroadcast weekday weeknight
newscaster newsman newsreader presenter scriptwriter sportscaster television tv
newsman scriptwriter sportscaster
newspaper paper tabloid telegraph tribune weekly welt
newspaperman restaurateur
newsreader presenter scriptwriter
newsstand periodical
nfc packer patriot playoff raven
nicely perfectly smartly smoothly splendidly thoughtfully wonderfully
nickel ore zinc
nickelodeon showtime
nickname sobriquet
nicotine tobacco
niece princess sibling sister son stepdaughter stepmother stepson uncle widow widowed wife
night tonight
nightlife seedy
nightly nighttime weekday weeknight
nightmare nightmarish
nightmarish surreal terrifying wondrous
nihilism relativism
nimble resourceful shrewd skilful skillful
nine nineteen ninety seven seventeen seventy six sixteen sixty ten thirteen thirty three twelve twenty two
niner packer raider
nineteen ninety seven seventeen seventy six sixteen sixty ten thirteen thirty twelve twenty
nineteenth seventeenth sixteenth thirteenth twelfth twentieth
ninety seventeen seventy sixteen sixty ten thirteen thirty twelve twenty
ninth second seventh sixteenth sixth tenth third thirteenth twelfth
nit tournament tourney
nitrate potassium sulfate
nitric nitrous oxide sulfuric
nitrogen nitrous oxide oxygen phosphorus pollutant sulfur
nitrous oxide sulfur
nm wavelength
no not there
nobility nobleman
nobleman noblewoman
nobody pretend really somebody sure think
nodding smiling
noise vibration
noisy raucous rowdy
nomad nomadic
nomadic sedentary
nomenclature taxonomy terminology
nominate select
nominated nomination nominee
nomination nominee unopposed
nominative plural singular
nominee presidential presumptive
nonchalant unpretentious
noncommissioned officer sergeant uniformed
noncommittal unapologetic unenthusiastic
nondescript ramshackle shabby spacious unremarkable
nonetheless paradoxically
nonfat plain yogurt
nonfiction paperback
nonlinear stochastic
nonpartisan nonprofit pew
nonproliferation nuclear proliferation
nonsensical preposterous ridiculous silly trite
nonsmoker smoker
nonstick saute skillet wok
nonunion salaried subcontractor unionized unskilled worker
noodle pasta porridge potato rice soup stew tofu vegetable
noose tightening
nordic skating ski skiing slalom snowboarding sprint
norepinephrine serotonin
normalcy normality semblance
normalisation normalization rapprochement resumption
normalise normalize
normality semblance
normalization normalize rapprochement resumption
normalize relation
normally ordinarily rarely typically usually
north northeast south west
northbound ramp route southbound terminus westbound
northeast northeastern northwest southeast southwest
northeastern northern northwestern southeastern southern southwest southwestern
northeastward northward northwestward slowly southward westward
northerly northward southerly westerly
northern southeastern southern southwestern western
northernmost southernmost westernmost
northland southland
northward northwestward southward thence westward
northwest northwestern southeast southern southwest
northwestern southeastern southern southwest southwestern
northwestward slowly southward westward
nose throat tongue
nosedive plummet plunge swoon tailspin tumble
nostalgia nostalgic
nostalgic sentimental wistful
not only so will
notable noteworthy numerous significant
notably particularly
noted pointed
noteworthy noticeable
nothing really
noticeable perceptible significant slight
noticeably progressively significantly slightly somewhat substantially visibly
noticed sensed
notoriety prominence renown
noun phrase plural singular suffix verb
nourish nurture rejuvenate replenish
nourishing wholesome
nourishment sustenance
novel novella sequel thriller
novelist playwright poet satirist screenwriter writer
now still
nowhere somewhere
noxious poisonous
nu pi sigma
nuclear nuke plutonium proliferation reactor uranium warhead weapon
nude topless
nudge prod
nudity sensuality sexuality vulgarity
nugget oiler pacer piston raptor sixer sonic spur thrasher wizard
null void
nullify overturn
numbness pain tingling
numerous various
numismatic philatelic
nuncio papal
nunnery priory
nuptial wedding
nurse nursing pediatrician pharmacist physician psychiatrist therapist
nursing outpatient pediatric pediatrician pharmacy psychiatric therapist vocational
nurture promote reinvigorate rejuvenate rekindle
nut raisin
nutmeg pepper teaspoon
nutrition nutritional
nutritionist pediatrician psychologist veterinarian
nutritious tasty
nutty pungent
nylon polyester polypropylene spandex woven
oak pine poplar walnut
oat quaker soybean
oath swear swearing sworn
oatmeal pancake
obelisk statue
obese overweight underweight
obesity osteoporosis prevalence
objectively rationally
objectivity originality professionalism subjectivity
oblige obliging penalize
oblique posterior
obliquely pointedly
obliterated razed
oblivion obscurity
oblivious unaware unconcerned uninterested
oblong rectangular spherical
oboe piano piccolo saxophone trombone trumpet viola violin
obscurity seclusion stardom
observance remembrance
observatory telescope
observe observing
observed observing
obsession preoccupation
obsolete outdated outmoded unusable useless
obstetric oncology ophthalmology pediatric psychiatry radiology urology
obstetrician oncologist ophthalmologist pediatrician pharmacist physician
obstinate stubborn unyielding
obstruction perjury
obstructive pulmonary
obtain permission procure
obviously pleased really sadly undoubtedly
occasional sporadic
occasionally often rarely regularly sometime
occupation occupier
occupier oppressor
occur recur
occurrence uncommon
ocean pacific sea
oceanfront palatial seaside waterfront
oceanographer paleontologist zoologist
ochre pigment red reddish yellow yellowish
octagonal pediment polygonal portico rectangular semicircular spire surmounted
octopus squid
oddball offbeat quirky unsavory wacky zany
oddly perversely pleasantly predictably remarkably somewhat startlingly strangely strikingly supremely surprisingly suspiciously uncharacteristically undeniably weirdly wonderfully
ode paean
odious reprehensible shameful vile
odor pungent scent smell smelling
odyssey voyager
off out
offbeat quirky sardonic satiric wacky whimsical zany
offence punishable
offend offended
offended outraged
offender parole parolee probation violator
offense quarterback rusher
offer offering
officeholder politician
officer policeman sergeant unit
officially provisionally unofficially
officiate preside
officiating refereeing
offline online
offload unload
offshore onshore
offspring progeny sibling
offstage onstage
often rarely sometime typically usually
oftentime regrettably
oil petroleum
oiler panther penguin piston raider raptor sabre sonic thrasher
oilman philanthropist
oily slimy
ok okay sure tell think yeah yes
okay really sorry sure yeah
okra potato sprout tomato zucchini
older sibling younger
olfactory sensory
olive onion parsley pepper pomegranate rosemary shallot tablespoon vinaigrette vinegar
olympian swimmer weightlifter
omega phi psi sigma tau theta
ominous troubling unmistakable
ominously optimistically wistfully
omnipotent omnipresent
omnipresent ubiquitous
oncologist oncology ophthalmologist orthopedic pediatric pediatrician physician psychiatrist psychologist radiologist surgeon
oncology ophthalmology orthopaedic pathology pediatric psychiatry radiology urology
one only three two
ongoing protracted
onion oregano parsley pepper potato radish roasted sauce saute scallion shallot sliced spinach stir stirring thyme vinegar zucchini
online twitter user web website yahoo youtube
onlooker spectator throng thronged townspeople
ooze oozing
opaque translucent transparent
openly publicly
openness transparency
opera operatic operetta orchestra philharmonic premiere repertory symphony
operate operated
operatic operetta orchestral repertoire soprano tenor
operation unit
operational tactical
operationally tactically
ophthalmologist orthopedic pathologist pediatrician pharmacist physician psychiatrist radiologist surgeon
ophthalmology orthopaedic orthopedic pathology pediatric psychiatry radiology surgery urology
opiate painkiller
opinionated outspoken perceptive personable pugnacious talkative
opium poppy sugarcane
opponent proponent
opportunism posturing
oppose opposed reject
opposed staunchly supported vehemently
opposition party
oppress persecute repress terrorize
oppression persecution repression subjugation tyranny
oppressive repressive tyrannical
opt prefer
optimal optimum
optimism pessimism sentiment skepticism tempered unease wariness
optimistic outlook pessimistic rosy sanguine upbeat
optimistically wistfully
optimize readjust
opulence opulent splendor
opulent ornate ostentatious palatial shabby spacious stately sumptuous swanky tasteful
orange peach pink purple tangerine yellow
oration sermon
orbit orbital spacecraft spaceship
orbital planetary
orbiter pathfinder shuttle spacecraft spaceship
orca whale
orchestra orchestral philharmonic piano soloist symphonic symphony
orchestral orchestration percussion percussive piano repertoire soloist symphonic symphony violin virtuoso
orchestrate organize
orchestration piano
ordained ordination priest priesthood rector
ordered ordering
ordinance statute zoning
ordination priesthood
ordnance unexploded
ore uranium zinc
oregano paprika parsley pepper peppercorn rosemary salt shallot sprig tablespoon tarragon teaspoon thyme turmeric vinegar
organisation organization umbrella
organisational organizational
organise organised organize participate
organised organized
organiser organizer
organism pathogen vertebrate
organization umbrella
orientalist painter philologist
orientated oriented
origin parentage surname
originality panache playfulness spontaneity subtlety versatility virtuosity
originally previously
originate tributary
oriole outfielder padre pitcher ranger raven yank
ornament trinket
ornamental shrub
ornamentation stonework
ornate paneled stately sumptuous
ornithologist paleontologist zoologist
orphan orphanage orphaned undernourished underprivileged
orphaned unborn undernourished
orthodox orthodoxy patriarch patriarchate
orthogonal symmetric vector
orthography phonetic phonology pronunciation spelling transliteration
orthopaedic orthopedic pediatric reconstructive surgeon
orthopedic pediatric radiologist radiology reconstructive surgeon surgery surgical urology
ostensible overriding
osteoarthritis osteoporosis psoriasis rheumatoid
osteoporosis psoriasis rheumatoid sclerosis
ot overtime
other such two various
ottoman pasha
oust ousting overthrow topple unseat
ouster ousting overthrow
out up
outbreak pandemic plague pneumonia salmonella sar smallpox strain swine typhoid virus
outburst outcry tirade
outcast pariah
outclassed unheralded
outcrop rocky sandstone
outcry outpouring outrage prompting provoked stirred uproar
outdated outmoded
outer outermost
outfield shortstop
outfielder pitcher reliever righthander rookie shortstop slugger starter
outfitted specially
outlandish outrageous preposterous ridiculous
outlay spending
outline outlined
outlook pessimistic prospect rosy sentiment upbeat
outpace outstrip
outpatient pediatric psychiatric
outperform underperform
outpouring outrage sympathy
output production
outrage provoked revulsion stirred unease uproar
outraged perplexed shocked stunned unnerved
outrageous preposterous reprehensible ridiculous scandalous shameful shameless unacceptable unconscionable unjustifiable unjustified
outrageously overpriced prohibitively ridiculously unbelievably uncommonly unreasonably
outsize outsized
outskirt suburb
outsource outsourced
outspoken prominent pugnacious staunch strident
outtake unreleased
outwardly superficially
ovarian pancreatic prostate testicular thyroid tumor uterine
ovary testicle uterus
ovation rapturous raucous rousing sellout thunderous
oven preheat rack refrigerator roast roasting saute skillet stove
overbearing pompous pushy uptight
overburdened understaffed
overcast sunny windy
overcoat pant scarf shawl skirt sweater trouser tunic
overcome surmount
overdose pill prescription
overestimate overstate underestimate
overflow overflowing
overhaul redesign reform revamp
overheated overheating
overjoyed perplexed pleasantly pleased satisfied surprised thankful thrilled unsatisfied
overlap overlapping
overlooking terrace veranda view
overly unduly
overlying sedimentary
overpass pedestrian roadway underpass viaduct walkway
overpower subdue
overpriced pricey
overproduction oversupply
override overrule veto
overrule overturn
oversee scrutinize supervise supervising
overshadow upstage
oversight subcommittee
oversize oversized
oversized rumpled
overstate overstated quantify underestimate
overstatement understatement
overtake overtaking
overthrow topple
overtly unabashedly
overtone undertone
overturn overturned supreme
overturned supreme
overweight underweight
overwhelm threaten unsettle
overwhelming resounding
overwhelmingly resoundingly unanimously
overwork starvation
overwrought ponderous pretentious stilted trite unfocused uninspired
overzealous zealous
owl screech squirrel
owned owner subsidiary
owner proprietor
ownership shareholding
ox oxen
oxide phosphorus potassium sulfate sulfide sulfur titanium zinc
oyster shellfish
pace quickening slow slower
pacer piston raptor sixer sonic wizard
pacify placate quell
packer panther patriot raider raven sixer trojan
pact protocol treaty
padded waterproof
paddle steamer
paddler skater
paddy sugarcane
padre pitcher
paedophile paedophilia pedophile pedophilia
paedophilia pedophile pedophilia
pagan paganism
paganism spiritualism
pageantry pomp
pager paging phone
paging phone telephone telephony wireless
paid pay paying payment stipend
pain stomach stress suffering trauma
painful traumatic wrenching
painfully remarkably shockingly startlingly strangely terribly
painkiller pill prescribed prescription
painless uncomplicated
painstaking tedious thorough tortuous
painstakingly shrewdly skillfully
paint painted plaster stain varnish
painted painting portrait sculpted
painter painting printmaker sculptor surrealist
painting portrait portraiture printmaking sculpture watercolor watercolour
pair paired
paisley unionist
pajama pant slipper sock underwear
palatable unappealing unpalatable
palatial ramshackle residence shabby spacious stately swanky
palatinate palatine
pale pinkish purplish reddish silvery whitish yellowish
paleontologist zoologist
paleontology zoology
palette pastel
palladium platinum
palliative preventive
palpable trepidation undercurrent unease uneasiness
palsy retardation sclerosis
paltry pittance respectable staggering whopping
pamphlet periodical postcard poster
pan roasting
panache playfulness sophistication subtlety whimsy
pancake toast
pancrea pancreatic spleen stomach transplant tumor
pancreatic prostate testicular thyroid tumor
panda zoo
pandemic raby sar smallpox swine vaccine virus
pane shard
paneled paneling spacious
paneling woodwork
pang yang
panicked panicky startled terrified
panicky skittish terrified
panoramic unobstructed view
pant plaid sandal satin scarf sequined shirt shoe skimpy skirt sleeved sleeveless sneaker sock spandex suede suit sweater sweatshirt trouser tunic tuxedo underwear wear wearing worn
panther patriot penguin raider raven razorback sabre terrapin thrasher titan wildcat wolverine
pantry stocked
panty pantyhose sock underwear
pantyhose shoe sneaker sock underwear
papacy pontiff pontificate pope
papal pope
papaya pineapple
paper pencil printed printing sheet
paperback reprint
paprika pepper peppercorn salt tarragon teaspoon thyme turmeric vinegar
par putt
para xxx
parable tale
parachuting piloting skydiving
parade procession
paradoxical peculiar strange
paradoxically perhaps perversely tellingly
paragraph preamble section subsection
paralegal psychotherapist
paralysis spinal
paramedic rescuer responder rushed technician
parameter specified
paramount searchlight touchstone warner
paranoid psychotic schizophrenia schizophrenic
paranormal supernatural
parapet pediment pilaster stonework
paraphernalia trinket
paraphrase quotation
paraplegic quadriplegic
parasite parasitic plasmodium
parent relative sibling toddler
parietal posterior prefrontal temporal
paring trimming
parish rectory
park recreation
parked truck vehicle
parking valet
parkland wooded
parkway roadway turnpike
parlance shorthand slang
parliament parliamentary speaker
parliamentarian representative
parliamentary seat vote
parlor parlour shop
parody remake satire satirical spoof
parole prison probation
parsley pepper rosemary salt scallion shallot sprig sprinkle tablespoon tarragon teaspoon thyme vinegar watercress
parsonage rectory vicarage
partake participate
partially partly
participant spectator
participate participating
particle subatomic
partisan partisanship
partisanship politic rancor
partition partitioning
party socialist ump
partygoer reveler reveller
pasha vizier
pass passing touchdown
passageway walkway
passenger traveler traveller
passer rusher
passerby policeman
passion spirit
passionate spirited
passionately vociferously
passively silently
passivity rudeness
passport registration visa wallet
pasta pesto pizza potato ravioli recipe risotto salad sauce sausage soup spaghetti spinach tofu vegetable
paste pepper puree sauce
pasted plastered poster stitched
pastel watercolor
pastor preacher priest
pastry pie
pataca rial riyal taka
patchy spotty
patently ridiculous untrue
paternalistic stodgy
pathetic pitiful shameful
pathfinder sojourner spacecraft
patho poignancy whimsy
pathogen pathogenic toxin
pathogenic virulent
pathologist psychiatrist psychologist surgeon veterinarian
pathology pharmacology physiology psychiatry radiology toxicology urology virology
pathway transduction
patience perseverance resourcefulness restraint stamina tact tenacity
patient pediatric psychiatric sufferer symptom terminally treat treated treatment
patiently quietly silently waiting
patio porch terrace veranda
patriarch patriarchate pope
patriot quarterback raider raven titan trojan
patriotism piety pride
patrol reconnaissance trooper
patrolman policeman
patron protector
patronymic surname
patterned striped sweater worn
paucity scarcity
paved roadway unpaved
pavement sidewalk
pay paying payment rent severance
paying rent
paymaster quartermaster
payment reimbursement tuition unpaid
payroll salary
pc pcs playstation smartphone software
pcr polymerase
pcs workstation
peace reconciliation
peacefully resolved
peacekeeper peacekeeping troop
peach pear pecan plum pomegranate pumpkin raspberry tangerine watermelon
peanut pecan pistachio sugar
pear pecan plum pomegranate pumpkin tart
peasant peasantry rancher
peasantry populace
pecan pie pistachio pumpkin walnut
pectoral pelvic
peculiar strange unusual
peculiarly uniquely unmistakably
peddle resell
peddler seller vendor
pedestal plinth statue
pedestrian thoroughfare underpass vehicular walkway
pediatric pediatrician psychiatric psychiatrist psychiatry radiology surgeon surgery surgical trauma urology
pediatrician pharmacist physician psychiatrist psychoanalyst psychologist psychotherapist radiologist surgeon therapist veterinarian
pediment pilaster portico surmounted
pedophile pedophilia
pedophilia prostitution
pee wee
peek sneak
peeled sliced zucchini
peerage viscount
pejorative slang trademarked
pelvis shoulder skull spine sternum tibia torso vertebra wrist
pen pencil
penalize prohibit punish
penalty punishment
penance repentance sacrament
pending proceeding
pendulum swinging
penguin raptor sabre shark thrasher
penis testicle vagina
penitentiary prison
pension pensioner retiree retirement saving unpaid
pensioner retiree unemployed
pensive somber sombre wistful
pentathlon taekwondo weightlifting
penthouse playboy
penultimate second seventeenth seventh sixteenth sixth tenth thirteenth twelfth
pepper rosemary salt sauce seasoning shallot sprinkle stir teaspoon thyme turmeric vinegar
peppercorn teaspoon thyme
perceive understand
percent percentage
percentage proportion
perceptive personable resourceful shrewd thoughtful
perceptual sensory spatial
percussion percussive piano saxophone synthesizer timpani trombone trumpet violin vocal woodwind
percussionist pianist saxophonist singer songwriter trombonist trumpeter violinist virtuoso vocalist
perennially perpetually
perfectionist workaholic
perfectly reasonably superbly wonderfully
perform performing rehearse
performing singing soloist
perfume scent
perhaps probably
perilous precarious treacherous tricky
perilously precariously uncomfortably
periodically regularly sporadically
peripatetic tempestuous
perjury racketeering treason
perky sassy sexy spunky vivacious
perm samara
permafrost thawing
permanent temporary
permanently temporarily
permeate pervade
permissible tolerable
permission permit refuse request requested
permissive restrictive
permit revoke waive
perplexed perturbed puzzled sceptical shocked skeptical skittish startled stunned surprised unconcerned unconvinced understandably unimpressed unnerved
perplexing puzzling troubling unnerving vexing worrisome
persecute terrorize
persecution repression
perseverance persistence professionalism resiliency resourcefulness sincerity stamina statesmanship steadfastness stubbornness teamwork tenacity toughness willpower
persevere redouble strive
persist predominate prevail subside worsen
persistence resourcefulness tenacity
persistently stubbornly
personable pugnacious resourceful sociable studious supremely taciturn talkative thoughtful trustworthy unassuming unpretentious urbane vivacious
personalize peruse
personnel sergeant soldier staff uniformed
perspective viewpoint
persuade placate prod tempt urge
pertinent relevant
perturbed puzzled surprised thrilled
peruse publish
perversely predictably strangely tellingly undeniably weirdly
peseta peso zloty
peso ringgit rupiah
pessimism scepticism sentiment skepticism uncertainty unease uneasiness wariness
pessimistic rosy sanguine sceptical upbeat
pest weed
pesto risotto salad sauce vinaigrette
petal pinkish sepal stamen
petition writ
petitioner plaintiff
pew survey
pewter silver
pharmacist pharmacy physician psychotherapist surgeon veterinarian
pharmacology physiology professor psychiatry psychology toxicology urology virology zoology
phase stage
pheasant quail
phenomenal remarkable tremendous unbelievable unparalleled
phenomenally tremendously unbelievably
phi pi psi sigma tau theta
philanthropic philanthropy
philanthropist socialite
philharmonic soloist symphony
philologist printmaker theologian
philology philosophy sociology theology zoology
philosopher poet theologian
philosophical sociological theological theoretical
philosophically solidly stylistically
philosophy psychology sociology theology
phone telephone telephony voicemail walkie wireless
phoneme vowel
phonetic punctuation
phonological syntactic
phosphorus potassium selenium sulfur sulphur
photo photograph
photogenic vivacious
photographer photography photojournalist
photographic photography
photography portraiture printmaking
photosynthesis respiration
photovoltaic pv solar
php python
phrase portmanteau slang uttered word
phrasing timbre wording
phylogenetic phylogeny
phylogeny taxonomy
physic physicist professor science sociology theoretical
physical physiological psychological
physicality professionalism quickness
physically psychologically spiritually verbally
physician psychiatrist radiologist surgeon veterinarian
physicist sociologist zoologist
physiological psychological
physiology zoology
physiotherapy rehabilitation
phytoplankton plankton
pi psi rho sigma tau theta
pianist piano saxophonist singer soloist songwriter trombonist trumpeter violinist virtuoso vocalist
piano saxophone soloist sonata trombone trumpet viola violin virtuoso
pick select
pickle pickled
pickled radish sauteed vegetable
pickup truck
picky squeamish uptight
picnic playground
picturesque quaint rustic scenic seaside tranquil verdant
pie pizza pudding pumpkin recipe tart
piety zeal
pig poultry sheep
pilaster portico
pile piling rubbish rubble trash
pilgrim pilgrimage worshiper worshipper
pill prescription tablet
pillage pillaging plunder plundering
pillaged plundered ransacked
pillaging plunder plundering ransacking
pilot piloting plane
pilotless reconnaissance unmanned
pine ponderosa poplar spruce walnut
pineapple pomegranate watermelon
ping pong
pink purple red satin shiny turquoise velvet white yellow
pinkie pinky
pinkish purple purplish reddish silvery speckled tinge white whitish yellowish
pinpoint precise quantify
pinstripe pinstriped
pinstriped rumpled sleeveless suit turtleneck
pint quart
pinto silva
pistol revolver rifle semiautomatic shotgun silencer
piston raptor sixer sonic wizard
pitched scoreless strikeout
pitcher pitching reliever righthander shortstop slugger starter
pitching starter
pitchman sportscaster
pithy sarcastic sardonic snappy succinct terse wry
pitiful wretched
pitted pitting
pituitary secretion
pity shame
pivotal shaping
pizza restaurant sandwich snack taco
pizzeria restaurant
placard poster shouted shouting waving
placate reassure soothe
placekicker punter
placenta umbilical uterus
plagiarism slander
plague smallpox swine tuberculosis typhoid
plaid shirt sleeveless sweater trouser
plainly unambiguously
plaintive raspy shrill soulful wistful
plan proposal
planar symmetric topological
plane spaceship takeoff
planet universe
planned scheduled
planted planting sapling seedling
plaster stained stucco
plastered poster
plastic polystyrene pvc rubber sheeting
plasticity synaptic
plateau slope
platoon quartermaster regiment sergeant squadron unit
platter spoon sprinkle
plaudit praise scorn
play played playing
playboy playmate
played playing
playful sarcastic sardonic whimsical witty
playfully sarcastically slyly
playfulness poignancy silliness spontaneity subtlety virtuosity whimsy
playhouse theatre
playmaker striker winger
playoff tournament
playwright poet satirist screenwriter writer
plaza promenade
plea plead pleading
plead pleading testify
pleasant quiet refreshing tranquil
pleasantly pleased satisfied strangely surprised thrilled unfailingly
please tell
pleased proud reassured satisfied surprised thankful thrilled
pleasurable revelatory
plebiscite referendum
pledge pledged promise
plenary plenum session
plentiful scarce
plight worsening
plodding ponderous
plot plotted
ploughed plowed
ploughing plowing
plow shovel
plowed plowing
ploy ruse
plucky spunky
plug plugged
plugged wired
plum raspberry
plumage underpart yellowish
plumber welder
plumbing wiring
plummet plunge risen skyrocket soar tumble tumbling
plunder plundering
plundered plundering
plundering squandering
plunge rise slide slump tumble tumbling
plural possessive pronoun singular suffix verb
pluralism secularism tolerance
plurality seat vote voting
plush pricey shabby spacious
plutonium radioactive reactor uranium weapon
plywood roofing
pneumonia poisoning pulmonary respiratory sar sepsis symptom tuberculosis typhoid
poached sauteed
poacher poaching
pocked pockmarked riddled
podcast webcast
poem poetry preface prose sonnet stanza verse
poet poetry satirist writer
poetic poetical poetry prose
poetical polemical
poetry prose
poignancy subtlety urgency
poignant revelatory riveting sobering suspenseful unforgettable uplifting vivid wistful
point rebound
pointedly sarcastically studiously wryly
pointless useless
poise professionalism resilience resiliency resourcefulness stamina tact tenacity toughness versatility
poison poisonous
poisoning salmonella
poisonous radioactive toxic
poke poking
poking prodding
pole race vaulter
polemic polemical
polemical satiric scholarly
polenta risotto sausage
police policeman
policeman wounding
policyholder ratepayer
polio raby smallpox tetanus tuberculosis vaccination vaccine
polite respectful talkative unfailingly
politely quietly respectfully sarcastically silently warmly wearily
politic political
politically religiously socially theologically
politician pundit
poll turnout vote voter voting
pollination pollinator
pollutant pollution sulfur toxic toxin
polluted pollution
pollution smog
polonium radioactive ricin
polyester polypropylene spandex
polyethylene polypropylene polystyrene pvc
polygamist polygamous
polygonal rectangular
polymerase rna transcription
polynomial quadratic symmetric
polypropylene polystyrene pvc
polytechnic university
polyurethane varnish
pomegranate pumpkin tamarind
pomp solemnity
pompous pretentious
pond reservoir
ponder pondering
ponderous stilted
pontiff pontificate pope xvi
pontoon trestle
ponytail wig
poor uneducated
poorly superbly
pop punk rap reggae rock rockabilly singer
pope xii xvi xxiii
poplar spruce sycamore walnut willow
poppy sugarcane
popularity prominence
popularize promote standardize
populated sparsely unpopulated urbanized
populism populist pragmatism republicanism socialism
populist socialist
porcelain pottery tableware vase
porch portico roof terrace veranda vestry
pork potato poultry roast roasted sausage seafood stew tenderloin tofu veal vegetable venison
porn porno pornographic pornography
pornographic pornography
pornography prostitution sex
porridge rice
portal web
portico transept
portly pudgy rumpled scrawny stocky taciturn wiry
portrait sculpted
portraiture watercolour
portray portrayed portraying
portrayal portraying
portrayed portraying
pose posed posing
posed posing threat
posh pricey ritzy seaside swanky trendy upmarket upscale
posit postulate
possess possessed
possessive pronoun
possibility possible
possibly potentially presumably probably
postage stamp
postcard poster
postdoctoral postgraduate undergraduate
posted posting
posterior temporal ventral
postgraduate undergraduate vocational
posthumous posthumously
posthumously retrospectively
postmodernism surrealism
postpone postponement reschedule
potable sanitation sewerage water
potassium sodium sulfate
potato radish rice roast roasted sausage sauteed sliced spinach sprout stew tomato vegetable zucchini
pottery ware
poultry swine
pour spoon
pouring seeping soaking splashing
poverty underdevelopment
powder powdered
powdered sugar syrup vanilla
powerfully superbly
practicality pragmatism propriety simplicity
practically virtually
practice practiced practise practised
practiced practise practised
practise practised
praetorian prefect
pragmatic pragmatist principled sensible
pragmatism realism stoicism
praise praising scorn
prawn scallop shrimp
prayer rosary sermon
preach preaching
precarious tenuous
precaution precautionary
precautionary preventative
precious priceless valuable
precipitation rainfall snowfall temperature
precipitous steep
precipitously steeply
precocious rambunctious teenaged vivacious
predation predator prey
predator prey shark
predatory venomous
predecessor successor
predetermined preset
predicament quandary
predict prediction quantify suggest
predictably similarly strangely surprisingly understandably weirdly
prediction projection
predilection propensity
predominance superiority
preeminent undisputed
preemptive retaliatory
prefer tend want wanting willing
preference preferred
prefix suffix
pregnancy pregnant prenatal trimester
pregnant unmarried unwed widowed woman
prejudice racism xenophobia
premarital sex
premeditated robbery
premier premiership
premiere telecast
premiership relegation struggler
preoccupied skittish understandably
prep school
prepare prepared ready
prepared ready
preponderance presumption
preposterous ridiculous scandalous untrue
prerecorded snippet taped
presbytery synod vestry
preschool preschooler
preschooler youngster
prescribe prescribed
presenter scriptwriter sportscaster
preservation restoration
preserve preserving protect reclaim restore
president vice
presidential reelection runoff
press reporter
pressed pressing
presumably probably supposedly
presume pretend reckon suffice suppose tell think why
presumptuous pretentious shortsighted
preteen teen teenage teenaged
pretend pretended pretending tell want
pretended pretending
pretentious silly tacky trite
pretrial proceeding remand
pretty quite really remarkably ridiculously terribly unbelievably very
preventative preventive
preview weekend
price rise rising
priceless relic treasure treasured trove valuable
pricey ritzy stylish tacky tempting trendy upscale
prickly thorny touchy
primacy supremacy
primarily principally solely
primate reptile rodent vertebrate
prince princess
princess queen
principally solely
principled resolute steadfast uncompromising unyielding
print printed printing
printed printing published read
printer printing scanner
printmaker sculptor
prior subsequent
prison probation sentence
pristine tranquil unspoiled
privateer schooner sloop
privately publicly
privatisation privatization
privatise privatize
privatization reform
prize winner
proactive prudent
probability variance
probably seem surely thought
probation sentence
probe probing
problematic troublesome
proceeding trial
proclaim proclaimed
prod push
prodigious prolific
producer production screenwriter scriptwriter songwriter
profane raunchy tasteless
profess professing
professionalism resourcefulness sportsmanship teamwork tenacity toughness
professor psychology science sociologist sociology studied university
professorship zoology
proficiency proficient
profit revenue
profitable profitably unprofitable
profitably prosper responsibly
profound sadness tremendous
profoundly terribly tremendously
progesterone testosterone
program programme
programmer technician
programming television
progressively significantly substantially successively
prohibit prohibited restrict restricting
prohibited prohibition restricted
prohibitively ridiculously
projected projection shortfall
projector screen viewfinder
proletarian proletariat revolutionary
prolific renowned
prolong shorten
prolonged protracted
promenade terrace walkway waterfront
prominence renown stardom stature
prominently referenced
promiscuity sexual
promo promotional reissue sampler video vinyl
promote strengthen
promptly quickly speedily swiftly voluntarily willingly
promulgated regulation
pronouncement utterance
pronunciation spelling surname transliteration
propel propelling reinvigorate
propeller pusher rotor rudder
properly satisfactorily
proportional representation
proportionally proportionately
proprietor shop
propriety truthfulness
prosciutto salami sausage sliced
prose verse
prosecute punish
prosecution prosecutor retrial testimony trial tribunal
prosecutor suspect testimony trial
prospect rosy
prosper thrive
prospering prosperous thriving
prosperity stability tranquillity vitality
prosperous resilient stable thriving vibrant
prostate surgery testicular thyroid tumor tumour
prosthesis prosthetic
prostitute prostitution
prostitution sex
protagonist villain
protea skipper springbok wicket
protect safeguard
protected protection
protectionism protectionist
protege successor
protein sodium
protest protester
protestant reformation reformed ulster unionist
protester riot rioter
protocol treaty
prototypical quintessential
protracted yearlong
proud thankful thrilled
proudly solemnly
prove proved proven
proved proven
proven scientifically
provenance veracity
provocation unacceptable
provoke provoking spark
provoked stirred uproar
provost rector
prowess skill tenacity versatility
prudence restraint
prudent sensible
prudently rationally responsibly sensibly speedily transparently wisely
pseudoephedrine stimulant
psi sigma theta
psoriasis rheumatoid sclerosis
psychedelic punk
psychiatric psychiatrist psychiatry trauma treatment
psychiatrist psychoanalyst psychologist psychotherapist radiologist surgeon
psychiatry psychology radiology urology
psychoactive psychotropic
psychoanalysis psychoanalytic psychotherapy
psychoanalyst psychologist psychotherapist
psychoanalytic sociological
psychologically spiritually
psychologist psychology psychotherapist sociologist therapist
psychology science sociology
psychosis schizophrenia
psychotherapist therapist
psychotherapy therapy
psychotic schizophrenia schizophrenic suicidal
psychotropic stimulant
pub tavern
publication publish published publishing reprint reprinting
publicised publicized
publicize publicizing
publicized spate
publish published reprint submit
publisher publishing tabloid
pudding pumpkin syrup
pudgy scrawny skinny stocky wiry
pugnacious swaggering taciturn urbane
pull pulling
pullback pullout redeployment withdrawal
pulling putting
pullout redeployment timetable withdrawal
pulmonary renal respiratory thrombosis vascular
pulsing throbbing
pump pumped pumping
pumped pumping
pumpkin watermelon
pundit skeptic watcher
pungent smell spicy tangy
punished unjustly
punishment sentence
punitive retaliatory
punk rap reggae rock rockabilly techno thrash
punt touchdown yard yardage
punter quarterback rookie
pupil student
puppy retriever
purchase sale sell
puree sauce
purge purging
purification purifying ritual
purist traditionalist
purple purplish red reddish silvery tint yellow yellowish
purplish reddish silvery tinge whitish yellowish
purportedly supposedly videotape
purposefully purposely recklessly shrewdly
purposely systematically willfully
purse wallet
pursue pursued pursuing
pursued pursuing
pushy timid uptight
puzzled puzzling sceptical shocked skeptical startled stunned surprised unconvinced understandably unimpressed unnerved
puzzling troubling unnerving vexing worrisome
qi tang yang
quadratic symmetric
quadricep shoulder tendinitis tendon thigh thumb tibia wrist
quadruple quintuple triple
quaint tacky
quake temblor tremor tsunami typhoon
qualification qualified qualify qualifying tournament
qualified qualify
qualifier qualifying quarterfinal semifinal unseeded
qualify qualifying
qualifying quarterfinal semifinal tournament
qualitative quantitative
qualm trepidation
quandary vexing
quantum relativity theory
quarantine quarantined
quarrel spat squabble tussle
quarterback receiver rookie tailback
quarterfinal round seeded semi semifinal semifinalist tournament unseeded
quartermaster regimental sergeant
quartet quintet sextet trio
quartz silica
quash quell squelch suppress
quay wharf
queasy uncomfortable
queen royal
quell quelled quelling squelch
quelled suppressed
questioner rhetorically
queue waiting
quick speedy swift
quickening slowing
quicker smoother
quickly rapidly slowly soon speedily swiftly
quickness stamina tenacity toughness versatility
quiet serene tranquil unassuming
quietly silently wearily
quintet sextet string trio woodwind
quirky sardonic wacky whimsical zany
quit resign
quite reasonably relatively remarkably somewhat sufficiently surprisingly terribly too very
quivering raspy trembling
quixotic unsuccessful
quote recast update
rabbi yeshiva
rabbinic rabbinical
rabbinical yeshiva
rabbit squirrel
raby sar smallpox swine tetanus tuberculosis vaccinated vaccination vaccine virus
racehorse sire stallion thoroughbred
racetrack woodbine
raceway speedway
racial racism segregation
racially religiously
racism racist sexism xenophobia
racist sexist slur xenophobic
racket racquet
racketeering treason
racquetball tennis volleyball
racy raunchy risque salacious sexy suggestive titillating trashy
radar reconnaissance satellite sonar surveillance
radiation ultraviolet
radically reshape substantially subtly vastly
radio rtl station television tv
radioactive radioactivity toxic
radiologist radiology surgeon
radiology surgical urology
radish scallion sliced spinach sprout vegetable zucchini
raging wildfire
raider raven sonic titan
rail railroad railway streetcar subway train tram tramway transcontinental transit tunnel
railing veranda
railroad railway transcontinental turnpike
railway tram tramway viaduct
rain rainfall sleet snow torrential weather wind
rainfall snowfall torrential
rainforest subtropical temperate vegetation
rainstorm sandstorm snowstorm torrential
rainy snowy summer sunny weather windy winter wintry
raise raised raising
raised raising
raisin tablespoon toasted
rally rallying
rambling terse
rambunctious scrawny spunky vivacious
ramification repercussion
ramp roadway southbound
rampage spree stabbing
rampant rife
ramshackle shabby spacious squalid tidy
ran running
rancher ranching
rancor recrimination
rancorous stormy tempestuous testy tortuous tumultuous
ranger sabre
rank ranked
ranked ranking seeded
ranking top
ransacked ransacking
ransacking smashing
rant tirade
rap rapper reggae rock
rape robbery sex sexual slaying sodomy torture
raped strangled tortured
rapidly slowly steadily swiftly
rapper singer snoop songwriter
rapprochement reconciliation
rapt roomful spellbound
raptor sabre sixer sonic thrasher wizard
rapturous reception rousing thunderous
rare uncommon
rarely routinely seldom typically usually
rash spate
raspberry sorbet strawberry
raspy soulful voice
ratepayer taxpayer
ratification ratified ratify treaty
ratified ratify treaty
ratify treaty
rationalize simplify
rationally responsibly
rattled shaken shook unnerved
raucous riotous rousing rowdy sellout
raunchy risque salacious tawdry titillating
ravage ravaged
ravaged ravaging scarred
raven titan
ravenous voracious
ravine wooded
ravioli ricotta risotto sauerkraut sausage sauteed
raze razed razing redevelop refurbish relocate remodel renovate rework uproot
razed razing
razorback terrapin trojan wildcat wolverine
rbi strikeout unearned
reach reaching
reachable unreachable
react respond
reaction response
reactivate restart
read text
reader subscriber viewer
readjust reassess reevaluate
ready willing
readying unveil
reaffirm redouble reiterate underline
realign rearrange reevaluate reposition reshape
realisation realization
realise realised realize realized
realised realized sensed
realism realist romanticism surrealism
realize realized really understand
realized sensed understood
really sure thing think truly want
ream voluminous
reap siem
reappear resurface subside vanish
rearm regroup
rearrange redo reorganize rework
reasonable reasonably sensible
reasonably remarkably sufficiently
reassert reestablish solidify
reassess reevaluate rethink revisit
reassurance reassuring solace
reassure reassured remind soothe
reassured reassuring surprised unnerved
reassuring soothing upbeat
rebellion revolt uprising
rebirth resurrection
rebroadcast simulcast telecast
rebuff rebuke snub
rebuild rebuilding reconstruct refurbish rehabilitate rejuvenate remodel renovate repair restore restructure revitalise revitalize ruined stabilize
rebuilding reconstruction
rebuke stinging
rebut refute substantiate
rebuttal testimony
recap recast update
recapture reclaim regain retake retaking wrest
recast update
recede receding resurface subside
receive received receiving
received receiving
receiver rusher tailback
recent spate
reception welcoming
receptionist restroom saleswoman waiter waitress
receptor serotonin subunit tyrosine
recession slowdown slump stagnation
recipe salad sauce soup
reckless recklessness wanton willful
recklessly unlawfully willfully
recklessness selfishness treachery
reckon think
reclaim reclaimed regain retain wrest
reclining seated
reclusive secretive
recognisable recognizable
recognise recognize renounce
recognised recognized universally
recognize recognized
reconcile reconciled reconciling unify
reconciliation unity
reconciling uniting
reconnaissance squadron surveillance tactical unmanned
reconsider reevaluate rescind rethink
reconstitute reorganize
reconstruct recreate refurbish rehabilitate
reconstructive surgery
reconvene scheduled
record unblemished
recorded recording
recorder tape
recording studio
recount recounting
recover recovered recovering recuperate survive
recovered recovering
recreate redefine replicate resurrect visualize
recreation recreational
recruit recruiter
recruiter trainee
rectangle rectangular
rectangular semicircular symmetrical triangular
rectified solved
rectify standardize
rector vicar
rectory vicarage
rectum vagina
recuperate recuperation
recuperation upkeep
recur resurface subside
recurrent recurring
recyclable recycled
recycle recycling reuse
recycling reuse trash waste
red white yellow
reddish silvery whitish yellow yellowish
redeem redeemed
redeemer savior saviour
redefine reinvent reinvigorate reposition reshape revitalise revitalize solidify
redemption repentance salvation
redeploy withdraw
redeployment withdrawal
redesign refurbishment remodel renovation revamp
redevelop redevelopment refurbish rehabilitate relocate remodel rename renovate revitalize
redevelopment refurbishment renovation revitalization waterfront
rediscover regain
redo remodel revisit rework undo
redouble redoubled strive utmost
reduce reducing slash
reducing slashing
redundant superfluous
reelection unopposed
reestablish restore semblance solidify
reevaluate refocus rethink revisit
referee refereeing umpire
referendum vote
refinance repay
refinement subtlety
refiner roaster
refinery smelter
refit refurbishment
reflect reflected reflecting
reflected reflecting sentiment
reflexive transitive
refocus refocusing reinvigorate reposition revitalize sharpen
reformer thinker traditionalist
refresher shakedown training
refreshing tangy
refreshingly startlingly strangely weirdly wonderfully
refrigerate refrigerated reheat
refrigerated refrigerator
refrigerator stove
refuel refueling
refueling refuelling
refuge sanctuary
refurbish rehabilitate remodel renovate resurrect retool retrofit revitalize upgrade
refurbishment renovation restoration
refusal reluctance unwillingness
refute substantiate unsubstantiated
regain regaining retain retake wrest
regaining relinquishing retaking
regatta rowing sailing yachting
reggae rock rockabilly
regime repressive totalitarian
regimen workout
regiment regimental squadron yeomanry
registered unaffiliated
registration registry
regret remorse sadness sorrow sorry
regretful regrettable remorseful sorrowful sorry
regrettable shameful tragic unfortunate unhelpful
regrettably retrospect sadly thankfully unfortunately
regroup reorganize reposition
regularly routinely
regulate regulated regulating restrict
regulating restricting
regulation requirement restriction stringent
rehabilitate rejuvenate renovate restore retrain revitalize
rehabilitation therapy treatment
reign ruler
reigning title
reignite rekindle
reimburse subsidize
reimbursement tuition
rein restrain
reinforce solidify strengthen
reinforcement troop
reinstate reinstatement rescind revoke
reinvent reinvigorate rejuvenate reorganize reposition reshape restructure revitalise revitalize
reinvigorate reinvigorated rejuvenate rekindle reposition reshape resurrect revitalise revitalize revitalized revitalizing revive reviving solidify stimulate strengthen undermine
reinvigorated revitalized revived
reissue sampler
reiterate underline
reject rejected
rejoice rejoicing weep
rejuvenate rekindle reshape restructure resurrect retool revitalise revitalize revitalized revitalizing revive solidify stimulate strengthen
rejuvenation revitalization
rekindle resurrect revive
relapse remission
related unrelated
relation relationship tie
relationship symbiotic tie
relative sibling survivor victim
relatively remarkably somewhat surprisingly unusually very
relax relaxing tighten
relaxation relaxing
relaxed relaxing
relay springboard sprint synchro synchronized torch
release releasing
relegate relegating
relegation struggler
relentless unrelenting vigorous
relentlessly tirelessly viciously vigorously
relevance usefulness
reliable trustworthy unreliable
reliever righthander starter
religion spirituality
religious secular
religiously socially theologically
relinquish relinquished relinquishing retain vacate
relinquished relinquishing retained
relishing savoring
relive reliving revisit
reliving remembering savoring waking
relocate relocated renovate resettle resettled
relocated resettled temporarily
relocation resettlement
reluctance reticence unwillingness willingness
reluctant reticent unwilling wary willing
reluctantly willingly
remainder rest
remake sequel spoof
remaking reshape revitalizing
remark speech
remarkable spectacular splendid startling stunning superb surprising
remarkably shockingly somewhat startlingly strangely strikingly stunningly surprisingly uncharacteristically uncommonly unusually wonderfully
remarriage remarry
rematch showdown welterweight
remember remembering
remind tell
reminder sobering
reminiscence vignette
remodel renovate revamp rework
remorse sadness sorrow
removal removed
remove removed
removed surgically
render rendering
rendezvous spacecraft
renegotiate rework
renew renewing
renewing reviving
renovate retrofit revitalize
renovation restoration
renown stature unrivaled
renowned respected
rent rental renting tenant
rental renting
renter tenant
reorganisation reorganization
reorganised reorganized
reorganize reposition reshape restructure revamp streamline
repairman salesman
reparation slavery
repatriate repatriation resettle
repatriation resettlement
repay repayment
repeater transmitter
repeating repetition
repel repulse
repercussion reverberation ripple
repertoire repertory
repertory theater theatre
replace replacement replacing successor
replacement replacing successor
replica statue
replicate synthesize
replication rna transcription
report reported
reposition reshape solidify
reprehensible shameful unacceptable unconscionable unethical unforgivable unjustifiable unprofessional
repress repressing suppress
repressed suppressed
repression suppression
repressive totalitarian tyrannical
reprieve respite
reprint reprinting
reprisal retaliation retribution
reptile rodent vertebrate
republican senate senator
reputedly supposedly
request requested summon
require required
requirement specification stringent
reschedule rework
rescind revoke suspend vacate
rescue rescued rescuer salvage survivor
rescued rescuer sailor survivor trapped unharmed
rescuer searcher survivor
research researcher scientific study
researcher scientist study
resell sell
resemblance similarity
resemble superficially
resent resentful
resentful unhappy
resentment skepticism unease uneasiness unhappiness
reservoir spillway
resettle resettled
resettled resettlement
reshape revamp revitalise revitalize revolutionize transform upend
reshuffle reshuffling resignation shakeup shuffle
reshuffling shakeup shuffle
residency visa
residential upscale
resign resignation
resignation sacking
resilience resiliency resourcefulness strength tenacity toughness vitality
resiliency resourcefulness robustness strength tenacity toughness vitality
resilient resourceful robust tenacious
resist succumb tolerate
resistant staph staphylococcus
resistor voltage
resolute steadfast uncompromising unyielding
resolutely steadfastly unswervingly vigorously
resolve resolving solve
resolved satisfactorily solved
resolving solve solving
resonance spectroscopy
resonate resonating reverberate
resort seaside
resounding rousing
resourceful ruthless savvy shrewd skilful skillful talented tenacious versatile
resourcefulness ruthlessness stamina statesmanship steadfastness stoicism stubbornness teamwork tenacity toughness willpower
respect reverence
respectfully silently
respirator ventilator
respiratory sar severe symptom syndrome tuberculosis
respondent survey
responsibly sensibly wisely
restart resume resumption
restaurant seafood shop steakhouse supermarket sushi takeout upscale waiter
restaurateur socialite
restlessness unease uneasiness unhappiness
restrain strangle
restrained subdued
restrict restricting restriction
restricting restriction
restrictive stringent
restroom toilet
restructure revamp revitalise revitalize rework streamline struggling
resume resumption
resurface subside
resurgence resurgent revival slump trend upsurge upturn
resurrect resuscitate retool revitalise revitalize revive scupper scuttle
resuscitate revive
retail retailer retailing sales shopper shopping store supermarket wholesale
retailer shopkeeper shopper vendor wholesaler
retain retained
retake retaking wrest
retaliate retaliation
retaliation retaliatory
reticence unease uneasiness unhappiness wariness
reticent skittish talkative timid
retina retinal
retire retirement retiring
retired retiring
retiree salaried uninsured
retool revitalize
retract retracted retraction
retractable tricycle undercarriage
retrial sentence trial verdict
retribution revenge vengeance
retrieve search
retro throwback
retroactively retrospectively
retrospect sadly thankfully
reunification reunify unification
reunify reunite
revamp revitalise revitalize streamline
reveal revealing
revelation scandal
revelatory riveting unforgettable
reveler reveller revelry
reveller thronged
revenge vengeance
reverberate reverberation roil
reverberation ripple
reversal turnabout
revert reverting
revise revised revising rewrite
revised revising revision
revitalise revitalize revitalized revitalizing revive
revitalize revitalized revitalizing revive stimulate
revitalized revitalizing thriving transformed
revitalizing reviving shoring
revive revived reviving
revived reviving
reviving spurring
revocation revoke
revoke suspend waive
revolt uprising
revolution revolutionary
revolve revolved
revolver rifle semiautomatic shotgun silencer
revulsion sadness
rework rewrite
rewrite rewriting
rhetorically sarcastically
rheumatoid sclerosis
rhino rhinocero
rho sigma theta
rhubarb strawberry
rhythm tempo
rial riyal rupee shekel shilling taka
rib sternum
rice sorghum vegetable wheat
rickshaw taxi
rider skier
ridicule scorn
ridiculous scandalous silly stupid untrue weird
ridiculously shockingly startlingly stunningly unbelievably uncommonly unreasonably
rife rumor
rifle semiautomatic
rift schism
rig tanker
rigged rigging
rightfully rightly
righthander starter
rigid rigidly strict
rigidity stiffness
rigidly rigorously strictly tightly
rigorous stringent thorough
rigorously scrupulously strictly
ringed surrounded
ringgit rupee rupiah taka
rink skating
rioting unrest vandalism violence
riparian vegetation wetland woodland
ripe tomato
ripen ripening
ripped ripping smashed tore
ripping tearing tore
ripple rippled rippling
rippled rippling
rise risen rising surge trend
risen rose spiked steadily
rising soaring surging
risotto sauce sausage sauteed
risque suggestive titillating
ritual ritualistic sacrificial
ritzy seedy swanky trendy upmarket upscale
rival upstart
river stream tributary watershed
riverbank shoreline
riveting suspenseful terrifying thrilling
riyal rupee shekel shilling taka
rmb yuan
rna sequence transcription
road roadway route
roadless wilderness
roadster sedan
roadway turnpike walkway
roam wander
roar roaring thundering thunderous
roaring rumbling thundering
roast roasted roasting sauce sausage sauteed steak stew tenderloin veal venison
roasted salad sauce sauteed sliced spicy stewed toasted vegetable
roasting skillet
robber thieve
robbery shoplifting slaying theft
robe robed scarf slipper trouser tunic vestment wearing
robot robotic
robotic spacecraft
robust sluggish strong tepid
robustly vigorously
robustness smoothness solidity
rock rockabilly
rocky sandy slope
rococo style
rodent vertebrate
roebuck sear
roil roiled roiling unsettle
roiled roiling shaken stirred tumult turmoil unnerved
roiling tumult turmoil
role stabilizing
rollicking rousing
romance romantic
romantic screwball
romanticism surrealism
roof roofed shingle tiled
roofed stucco tiled
rookie sophomore
room suite upstair
roomy spacious
rope winch
rose share
rosemary thyme
rotate rotated
rotted rotting
rotten tomato
rotunda statuary
rough treacherous
round semifinal
rounder spinner
roundhouse turntable
roundly scorned
roundtable seminar symposium
rousing thunderous
route southbound sr terminus
routinely seldom
rover stoke wanderer
rowdy unruly
rower swimmer weightlifter
rowing sailing skating swimming volleyball weightlifting yachting
rpm torque
rtl television
rub sprinkle
rubbery slimy
rubbish trash uncollected waste
rubble ruin wreckage
ruble shekel shilling taka trillion zloty
ruby sapphire
ruck scrum
rudder stabilizer throttle
rueful sardonic wistful wry
ruefully sarcastically sheepishly slyly wearily wistfully wryly
ruffle sequin tulle
rugby soccer springbok wale wallaby
rugged terrain
ruin ruined
ruined wrecked
ruining spoiling wrecking
rule ruled
ruling supreme
rum vodka whiskey whisky
rumba salsa
rumor rumour speculation unconfirmed unfounded unsubstantiated
rumour speculation
rumpled scruffy wrinkled
runner winner
runny sneezing
runway taxiway
rupee shekel shilling taka
rural urban
ruse subterfuge
rusher rushing tackler yard yardage
rushing touchdown yard yardage
rusted rusting
rustic unpretentious
ruthless ruthlessness shrewd tenacious tyrannical
ruthlessly viciously
ruthlessness tenacity
rutted unpaved winding
sabbatical semester
sabre thrasher
sacked sacking
sacrosanct untouchable
sad sorry tragic
sadly terribly thankfully tragically
sadness sorrow sympathy unhappiness
safeguard uphold
saga tale
sail sailing ship voyage yacht
sailboat sailing schooner tugboat yacht
sailing yacht yachting
sailor ship
salacious sordid tawdry titillating
salad sandwich sauce soup spinach vegetable vinaigrette yogurt
salaried unionized
salary severance stipend wage
sale sell
salesman saleswoman stockbroker
salesperson saleswoman
salinity seawater temperature variability
saliva sample urine
salmon scallop shrimp sturgeon trout tuna
salmonella swine
salt seasoning soda sugar teaspoon vinegar
salty sour spicy sugary sweet tangy
sample urine
samurai shogun
sanatorium sanitarium
sand sediment silt
sandal shoe slipper sneaker sock
sandstone sedimentary shale
sandstorm snowstorm
sandwich sausage snack steak
sandy shallow swampy
sang sing singing song
sanguine sceptical skeptical unconvinced unimpressed
sanitary sanitation
sanitation sewage sewerage
sanity serenity
sapling seedling
sappy sentimental trite
sar swine symptom tuberculosis virus
sarcasm wit
sarcastic sardonic witty wry
sarcastically slyly wryly
sarcophagus tomb
sardonic satiric wit witty wry
sassy saucy sexy spunky streetwise vivacious
sat silently sitting
satellite television tv
satin sequin sequined silk skirt sleeveless strapless suede trouser tulle tunic tuxedo velvet
satire satirical slapstick spoof
satiric satirical
satirist storyteller writer
satisfactorily smoothly
satisfactory unsatisfactory
satisfied surprised thrilled
saturated sodium
sauce sausage seasoning shrimp soup soy spicy spoon sprinkle stew stir syrup tablespoon tangy taste tofu vinaigrette vinegar yogurt
saucepan saute simmer skillet stir stirring wok
sauerkraut sausage
sauna tub
sausage steak stew tofu veal venison
saute shallot simmer skillet stir stirring wok zucchini
sauteed scallop shallot shrimp spinach steamed stewed vegetable zucchini
savage vicious
savagely viciously
savanna subtropical temperate woodland
save saved
savior saviour
savor savoring
savory spicy sweet tangy tasty
savvy shrewd sophisticated
sawmill tannery
sax saxophone tenor trombone trumpet
saxophone saxophonist singing soloist tenor trombone trumpet tuba ukulele viola violin virtuoso vocal
saxophonist songwriter tenor trombonist trumpeter vocalist
say think want why
saying statement
scaffold scaffolding
scalar symmetric tensor vector
scaled scaling
scallion shallot sliced thyme
scallop shrimp
scalper ticket vendor
scam scheme
scan scanner scanning ultrasound
scandalous shameful shocking sordid tawdry
scanner scanning
scanty skimpy
scar wound
scarcely seldom
scarcity shortage
scared terrified worried
scarf shawl shirt silk skirt sweater trouser tunic turban veil wear wearing wig worn
scarred torn
scary spooky terrifying weird
scathing stinging vitriolic withering
scenery scenic
scent smell
sceptic skeptic
sceptical scepticism skeptical skittish unconvinced unenthusiastic unimpressed wary
scepticism skepticism trepidation unease uneasiness unhappiness wariness
schedule scheduled scheduling
schizophrenia schizophrenic sclerosis
scholar skeptic theorist thinker
school seminary student teacher teaching undergraduate vocational
schooling tertiary vocational
schoolteacher seamstress teacher tomboy
schooner ship sloop steamer tugboat vessel yacht
science sociology
scientific theoretical
scintillating sensational thrilling
scoff sneer
scorching searing sizzling
score scoring
scoreboard scorecard
scoreless shutout strikeout
scorer scoring
scorpion spider
scotch whiskey whisky
scour scoured scouring
scoured scouring searching sifting
scouring searching sifting
scout scouting
scramble scrambled
scrape scraping spoon
scrawny scruffy sickly skinny wiry
scream shout yell
screaming shouted shouting shrieking wailing yell yelled yelling
screenplay screenwriter script
screenwriter scriptwriter writer
screwball slapstick
scripted unscripted
scriptural scripture
scrub vegetation
scruffy unkempt
scrupulously strictly
scrutinize supervise
scuba snorkel snorkeling
scull synchro
sculpted sculpture sculptured statue
sculptor sculpture
sculptural sculpture sculptured
sculpture statue
scupper scuttle
scuttle stymie
seafood shellfish shrimp spicy sushi tuna vegetarian
seafront waterfront
seal sealing
sealed sealing
seamstress waitress
search searcher searching
searcher searching wreckage
searching sifting
seasoned veteran
seasoning taste vinegar
seat vote
seated sitting standing
seawater water
seaweed shrimp
secessionist separatist
secluded tranquil wooded
second seventh sixth tenth third
secondary tertiary
secondly thirdly
secret spy
secretly surreptitiously
sectarian sectarianism strife violence
section subsection
sedan sporty subcompact wagon
sedate staid
sediment silt
sedition subversion treason
seductive sensual sensuous sexy suave vivacious
seed seeded unseeded
seeded unseeded upset
seedy sleazy
seeing worrying
seek seeking sought
seeking sought
seem still surely
seep seeping
seething unease uneasiness unhappiness
segregate segregated
segregated segregation
segregation slavery
seismic undersea volcanic
seismological seismologist seismology
seismology volcanology
seize seizing steal
select selected
selectivity specificity
selector skipper
selenium sulfur supplementation vitamin
selfishness stupidity
selfless tireless unselfish
sell selling sold
seller vendor
selling sold
semantic syntactic
semester undergraduate
semi semifinal
semiautomatic shotgun
semifinal tournament tourney
seminar symposium workshop
seminary theological theology yeshiva
senate senator subcommittee
send sending sent
sending sent
sensational shocking spectacular
senseless unconscionable unforgivable unjustifiable unspeakable wanton
sensibly splendidly thoughtfully wisely
sensing sensor
sensitive touchy
sensitivity specificity
sensory stimulation
sensual sensuous
sensuality sexuality thematic vulgarity
sensuous soulful voluptuous
sentimentality silliness whimsy
sepal stamen
sepia toned
septic sewage
sequel trilogy
sequin sequined tulle turquoise
sequined skimpy skirt sleeveless strapless trouser tulle tunic
serene tranquil
serenity tranquility tranquillity
serf slave
serious severe
seriously severely
seriousness urgency
serrated toothed
serve serving
server software spreadsheet sql virtualization
servitude slavery
sesame soy
settle settled settling
settled settling
seven seventeen seventy six sixteen sixty ten thirteen thirty three twelve twenty two
sevenfold tenfold threefold
seventeen seventy six sixteen sixty ten thirteen thirty twelve twenty
seventeenth seventh sixteenth sixth tenth thirteenth twelfth twentieth
seventh sixteenth sixth tenth third thirteenth twelfth
seventy sixteen sixty ten thirteen thirty twelve twenty
severe suffer suffering symptom
severed severing
sew sewed
sewage sewer sewerage waste wastewater water
sewed sewn stitched
sewer sewerage wastewater waterwork
sewerage wastewater waterwork
sewing weaving
sewn stitched woven wrapped
sex sexual
sexism xenophobia
sextet string trio
sexual sexuality
sexuality vulgarity
sexy sleek stylish suave
shabby spacious squalid threadbare tidy
shaking shook trembling
shaky tenuous wobbly
shallot skillet sliced stir stirring tablespoon tarragon thyme vinegar zucchini
shamble tatter
shame sorrow
shameful shocking unconscionable vile
shameless sleazy
shamelessly shrewdly skillfully unabashedly
shampoo toiletry toothpaste
shanty shantytown
shantytown slum
shape shaped structure
share stock
shareholder stockholder
sharia shariah
sharing swapping
sharpen sharpened
sharply slightly somewhat steeply
shatter undermine
shattered shattering wrecked
shattering smashing
shave shaved
shaved trimmed
shaven tanned
shawl skullcap sweater tunic
shed shedding
sheepishly wearily wistfully
sheeting tarpaulin
sheik sheikh
shekel taka zloty
shelf shelve
shellfish shrimp
shelve stocked
sherry vinegar
shielded shielding
shift shifting
shilling taka
shine sparkle
shiny silvery sleek
ship sloop submarine tanker trawler tug tugboat vessel voyage warship
shipbuilding shipyard
shipowner shipper
shipwreck wreck
shirt sleeve sleeved sleeveless sneaker sock striped sweater sweatshirt trouser tunic tuxedo wearing worn
shiva temple
shocked startled stunned surprised
shocking startling stunning surprising
shockingly spectacularly startlingly strikingly stunningly surprisingly unbelievably uncommonly
shoddy sloppy substandard workmanship
shoe slipper sneaker sock sunglass trouser underwear wear wearing worn
shogun shogunate
shooting stabbing
shop store supermarket warehouse
shopkeeper shopper townsfolk townspeople vendor
shopper shopping traveler vacationer
shopping upscale
shore shoreline
shortfall surplus
shorthand slang
shortness wheezing
shortsighted unwise
shortstop slugger
shoulder sore soreness surgery tendinitis tendon thigh thumb wrist
shout shouted shouting yell yelled
shouted shouting waving yelled yelling
shouting waving yelled yelling
showdown tussle
shower thundershower thunderstorm
showman storyteller
showpiece venue
showtime telecast
shrapnel wound
shredded sliced
shrewd skilful skillful
shrewdly skillfully
shriek sob whoop
shrieking wailing
shrill strident
shrimp squid tofu tuna
shriveled withered
shrub vegetation wildflower
shrug shudder
shudder wince
shut shuttered shutting
shutdown walkout
shutout strikeout tying
shuttle space spacecraft spaceflight spaceship spacewalk
sibling sister widowed wive younger
sieve strainer
sift sifting
sifting uncovering
sighting unconfirmed
sightseeing snorkeling stopover trip
sightseer tourist traveller trekker vacationer visitor
sigma sorority tau theta
sign signed signing
signal signaling signalling transmitter
signaling signalling transduction
signalling transduction
signatory signer
signed signing
significant substantial
significantly slightly somewhat steadily substantially vastly
signified signify
silently sobbing solemnly staring uncontrollably weeping
silicate sulfate
silk trouser tunic wool woolen woven yarn
silky smooth supple velvety
silliness slapstick weirdness whimsy
silly stupid weird
silverware vase
silvery translucent white whitish wispy yellowish
similarly somewhat strikingly surprisingly uniformly
simmer skillet stir stirring
simmering tension
simple straightforward
simplicity smoothness
simplify standardize streamline
simplistic straightforward trite
simulate simulated
simulated simulation
simulation simulator visualization
sincere sincerely sincerity
sincerely sorry thankful unreservedly wish
sincerity utmost willingness
sing singing
singer songwriter vocalist
single third
sinker slider
sinking sunk titanic
sire stallion thoroughbred
siren wail wailing
sister stepdaughter stepmother wife
sit sitting wait
sitar virtuoso
sitcom television
site web website
sitting standing staring
six sixteen sixty ten thirteen thirty three twelve twenty two
sixer sonic thrasher wizard
sixteen sixty ten thirteen thirty twelve twenty
sixteenth sixth tenth thirteenth twelfth twentieth
sixth tenth third thirteenth twelfth
sixty ten thirteen thirty twelve twenty
sizable sizeable substantial
sizeable substantial
sizzling torrid
skate skating
skateboard skateboarding
skateboarding snowboarding
skater skating skier snowboarder
skating skiing snowboarding swimming volleyball weightlifting
skeptic skeptical
skeptical skittish unconvinced unimpressed wary
skeptically sympathetically warily warmly
skepticism trepidation unease uneasiness unhappiness wariness
sketch skit
sketchy unconfirmed vague
ski skier skiing slalom snowboard snowboarding
skier skiing snowboarder trekker
skiing slalom sledding snowboard snowboarding
skilful skillful superb talented
skill teamwork training
skilled talented unskilled
skillet spoon sprinkle wok
skillful superb tenacious
skillfully superbly
skimpy sleeveless trouser
skin throat tissue
skirmish sporadic
skirt sleeved sleeveless strapless sweater trouser tulle tunic tuxedo tweed
skittish unnerved wary worried
skull vertebra
skullcap turban
skyrocket soar stagnate
skyscraper tower
slab stone
slalom snowboard snowboarding sprint
slang terminology usage
slash slashing
slashing trimming
slave slavery
slayer vampire
slaying stabbing
sleazy tawdry
sled sledge snowmobile
sleek sporty streamlined stylish urbane
sleep sleeping
sleet snow
sleeved sleeveless striped sweater trouser tunic turtleneck tuxedo wearing worn
sleeveless strapless striped sweater trouser tunic turtleneck tuxedo wearing worn
slender stocky tall wiry
slew spate
slice sliced
sliced thinly zucchini
slide sliding tumble tumbling
slightly somewhat
slipper sneaker sock
slippery treacherous
slit throat
slog uphill
sloop steamer tug tugboat vessel yacht
slope steep
sloped sloping steeply
sloping steeply
slow slower
slowdown slowing sluggish sluggishness slump upturn
slower slowing
slowing sluggish spurring trend weakening
slowly steadily swiftly
sludge toxic waste
slug typo
sluggish sluggishness stagnant upturn weak
sluggishness slump softness upturn
slump turmoil upturn
slyly subtly thoughtfully wryly
small smaller tiny
smallpox swine tuberculosis typhoid typhus vaccination vaccine virus
smart sophisticated
smartly splendidly superbly
smartphone touchscreen
smashed smashing
smell smelling
smile smirk
smiling waving
smog soot
smoke smoking
smokeless tobacco
smoker smoking tobacco
smoking tobacco
smoldering wreckage
smoothly transparently
smoothness subtlety
smother stifle strangle
smothering stifling suffocating
smug uptight
smuggle smuggled smuggler smuggling
smuggled smuggling
smuggler smuggling trafficker
smuggling theft trafficker
snappy witty
snarl snarled traffic
snarled traffic
sneaker sock sunglass suspender trouser underwear wearing
sneezing wheezing
snooker tennis
snorkel snorkeling
snorkeling surfing
snout tail
snow snowfall
snowboard snowboarding
snowboarding swimming weightlifting
snowfall snowstorm torrential
snowy windy wintry
so too very well
soak soaking
soaked soaking
soap television
soaring spiraling surging
sob sobbing tear
sobbing uncontrollably wailing weeping
sobering startling
soccer softball sport tennis volleyball
sociable talkative
socialism socialist totalitarianism
socialist ump
socialize socializing
socially spiritually
sociologist sociology statistician
sociology zoology
sock sweater trouser underwear worn
soda sugar syrup vodka yogurt
sodden soggy waterlogged
sodium sulfate
softball taekwondo tennis varsity volleyball weightlifting
soften softened
softening weakening
softness weakness
software web
soggy waterlogged windy
soil topsoil
soiled tattered
sojourn trip
soldier troop
solemn somber sombre sorrowful
solidarity unity
solidified solidify solidifying
solidify solidifying strengthen
solidity soundness toughness
solidly staunchly
soloist soprano symphony tenor trombone trumpet violin violinist virtuoso vocal
solubility viscosity
solve solved solving
somber sombre subdued upbeat
somebody someone
somehow surely ultimately
someplace somewhere
somerset surrey
sometime typically usually
somewhat strangely substantially
son stepson uncle wife
sonar surveillance
sonata violin
song soundtrack
songbird waterfowl
songwriter vocalist
sonic wizard
sophisticated technologically
sophistication subtlety
sophomore tailback
soprano tenor
sorbet yogurt
sorcery witchcraft
sordid tawdry titillating
sore soreness tendinitis thigh wrist
soreness spasm stiffness tendinitis tendon tightness twinge
sorghum soybean sugarcane wheat
sorority theta
sorrow sympathy
sorry thankful
sought unsuccessfully vainly
soulful vocal
sounder whitecap
soup spicy spinach stew tofu yogurt
sour spicy sweet tangy yogurt
soured souring
south west
southbound terminus westbound
southeast southwest
southeastern southern southwestern
southerly westerly
southern southwest southwestern western
southernmost westernmost
southward thence upriver westward
southwest southwestern
sovereignty territorial
soviet tsarist
soy soya sugar tofu vinegar
soybean wheat
space spacecraft spaceship
spacecraft spaceflight spaceship unmanned voyager
spaceflight spaceship
spaceship unmanned
spacewalk spacewalker
spacious stately
spam spammer
spandex trouser
sparingly sporadically
sparsely thickly unpopulated
spasm stiffness
spat squabble
spate upsurge
spatial temporal
spattered splattered
spatula spoon
speaking spoke spoken
specialise specialize
specialised specialized
speciality specialty
specially suitably
species subspecy
specified specify
spectacular splendid stunning superb
spectacularly stunningly tragically
spectrometer spectrometry
spectroscopic xray
spectroscopy xray
speculate theorize unsure
speculative speculator
speculator trader
speedily swiftly
speedskater swimmer
speedy swift
spend spent
spicy stew sweet tangy taste tasty
spiegel welt
spiky wiry wispy
spin spinning
spinach sprout vegetable watercress zucchini
spinal spine surgery
spine thoracic wrist
spiral spiraling
spire steeple surmounted tower
spirited vigorous
splashed tabloid
spleen tendon
splendid stunning sumptuous superb terrific wonderful
splendidly superbly thoughtfully transparently wonderfully
splendor splendour
split splitting
spokesman spokesperson spokeswoman
spokesperson spokeswoman
sponsor sponsorship
spontaneity subtlety
spoof thriller
spoon sprinkle stir
sportsmanship teamwork
sportswear swimwear
sporty stylish
spotted spotting
spouse widowed wife
spout spouting
sprain tendinitis tendon thigh wrist
sprawl urban
spray spraying
spread spreading
sprig tarragon thyme
sprightly spry vivacious
spring springtime summer winter
springboard synchro synchronised synchronized
springbok wallaby
springtime summer summertime winter wintertime
sprinkle stir tablespoon toasted
sprinter swimmer weightlifter
sprout vegetable zucchini
sprouted sprouting
spunky streetwise vivacious
spur warrior wizard
spurious unsubstantiated
spy spying
squabble tussle wrangle wrangling
squad team
squadron tactical
squalid squalor unsanitary
squander squandered squandering
squandered squandering wasted
squandering wasted
squash tennis
squatter tenant
squelch stifle suppress
squid tuna whale
squinting staring
squirm wince
sr terminus
stab wound
stabbing strangling
stabilisation stabilization
stabilise stabilize
stabilised stabilized
stabilising stabilizing
stability tranquility
stabilize stabilizing
staff staffer staffing
staged staging
staggering unimaginable untold whopping
staid stodgy stuffy
stainless steel titanium
stair staircase stairway stairwell
staircase stairway stairwell walkway
stairway stairwell walkway
stairwell vestibule
stalemate standoff wrangling
stallion thoroughbred
stalwart staunch
stamina strength tenacity toughness versatility willpower
standardised standardized
standardize streamline
stanza verse
staph staphylococcus
staphylococcus streptococcus
star superstar
starboard superstructure
starkly startlingly strikingly
starlet wannabe
start starting
startled stunned surprised terrified unnerved
startling stunning surprising unexpected
startlingly strangely strikingly stunningly stylistically suitably surprisingly uncommonly weirdly wonderfully
starve starving suffocate
statin tamoxifen
staunch staunchly steadfast
staunchly steadfastly vehemently vocally vociferously
steadfast tireless unshakable unswerving unwavering unyielding
steadfastly strenuously stubbornly vehemently
steadfastness tenacity
steadily substantially
steak tenderloin
steal stealing stole
stealing stole
stealth stealthy
steamed steaming
steamer steamship
steamship tugboat
steamy sultry
steel titanium
steelworker teamster
steep steeper steeply
steering throttle wheel
stepdaughter stepfather stepmother stepson wife
stepfather stepmother stepson
stepmother stepson widowed wife
stereo tuner
stereotyped stereotypical
sternum tibia
steroid substance testosterone
stew vegetable
stiffen toughen
stifle stifled suppress
stifled stifling
stifling suffocating
stillborn unborn
stimulate stimulating
stint tenure
stipend tuition
stir stirring whisk
stirred unease uproar
stitched stitching wrapped
stocky wiry
stodgy stuffy
stoic taciturn unflappable
stomach throat ulcer vomiting
stop stopping
stopover trip unscheduled
stoppage strike walkout
stopped stopping
store supermarket warehouse
storehouse warehouse
storm tropical typhoon
stormy tempestuous tumultuous turbulent
story tale
straight streak
straightforward succinct uncomplicated
strain virus
strained straining
stranded traveller
strange weird
strangely strikingly supremely surprisingly suspiciously uncharacteristically uncomfortably undeniably weirdly wonderfully
strangle suffocate
strangled strangling
strangulation suffocation
strapless tulle tunic
strategically tactically
streak unbeaten winless
streaming video
streetcar tram tramway trolley trolleybus
streetwise swaggering
strength tenacity toughness
strengthen strengthened strengthening undermine weaken
strengthened strengthening weakened
strengthening weakening
strenuously vehemently vigorously vociferously
stretch stretching
stretched stretching
strict stringent
strident vehement vitriolic
strife turmoil unrest
strike walkout
striker substitute winger
strikingly stunningly stylistically surprisingly suspiciously
stringent toughened
striped sweater trouser turtleneck
stripped stripping
striptease vaudeville
strive striving unite
stroll wander
strong weak
strongly vehemently
structured unstructured
stubborn tenacious unyielding
stubbornness stupidity tenacity
stucco tiled
student trainee undergraduate youngster
studied studying
studious taciturn talkative unassuming vivacious
stuff thing
stunned surprised
stunning superb surprising unexpected unprecedented
stunningly suitably surprisingly unbelievably uncommonly wonderfully
sturgeon trout
stylised stylized
stylish tasteful trendy unpretentious upscale urbane
stylistically thematically theologically
stymie thwart undermine
suave urbane
subclass suborder
subconsciously unconsciously
subcontractor supplier
subduction tectonic
subfamily superfamily
subgenus taxon
subgroup subset
submarine sunk torpedo vessel warship
submissive subservient
suborder superfamily
subpoena summon unsealed
subscribe subscribed
subscriber user viewer
subset symmetric
subside subsiding wane
subsidiary wholly
subsidised subsidized
subsidize subsidized
subsidized subsidy voucher
subsidy tariff
subspace topology
substantial tremendous
substantially vastly
subsurface surface
subterfuge trickery
subterranean underground
subtlety tact versatility virtuosity whimsy
subtropical temperate tropical
suburb suburban
suburbanite vacationer
subversion treason
subway train tram transit
succeed successor
successful unsuccessful
successfully unsuccessfully
succinct terse
sudden unexpected untimely
suede trouser velvet
suffer suffering
sufferer tuberculosis
suffering trauma
sufficiently suitably
suffix verb
suffragan titular
sugar sugarcane syrup vanilla vinegar
sugarcane wheat
suitable unsuitable
suitably supremely uncommonly
sulfate sulfide
sulfide sulfur
sulfur sulphur
sullen surly
sultan tipu
summarily systematically
summer summertime winter
summertime wintertime
sumptuous tasteful
sunglass wearing
sunlight ultraviolet
sunny sunshine temperate tranquil unseasonably warm warmer weather windy
sunrise sunset
superb superbly terrific
superbly wonderfully
superficially vaguely
superfluous unusable useless
superiority supremacy
supersede supplant
superstructure turret
supervise supervising
supplemental supplementary
supplementation vitamin
support supported
suppose think why
supremely talented unbelievably uncommonly undeniably weirdly wonderfully
sure tell think want why
surely truly undoubtedly
surf surfer surfing
surfer surfing tourist user vacationer
surge surging upsurge
surgeon surgery surgical transplant
surgery surgical tendon transplant undergo wrist
surly swaggering taciturn
surpass surpassing
surprise surprising unexpected
surprised thrilled
surprising surprisingly unexpected unnerving unsurprising
surprisingly uncharacteristically uncommonly unexpectedly unusually
surreal surrealistic whimsical
surrealism surrealist
surrealistic whimsical
surrey wale
surveillance tracking wiretap
survive thrive
survivor victim
susceptible vulnerable
suspect suspected
suspended suspension
suspense thriller
suspenseful terrifying thrilling
sustainability sustainable
suzerainty vassal
swamp swampy wetland
swampy wooded
swanky trendy upscale
swap swapping
swath swathe
swathe vast
sweater sweatshirt trouser tunic turtleneck tuxedo vest worn
sweatshirt trouser vest
sweet tangy
sweeten sweetened
sweetness taste
swell swelled
swelled thinned
swelling swollen
swim swimming
swimmer weightlifter
swimming synchronised volleyball weightlifting
swine virus
switch switching
swordfish tuna
syllable vowel
symbiosis symbiotic
symbolise symbolize
symbolize symbolizing
symmetric topological vector
sympathetic unsympathetic
sympathiser sympathizer
symphonic symphony
symptom syndrome vomiting
synapse synaptic
synaptic vesicle
synchro synchronised synchronized
synchronised synchronized
synchronized trampoline
syntax vocabulary
syphilis tuberculosis typhus venereal
syringe vial
syrup vanilla vinegar
tablespoon teaspoon thyme toasted unsalted vinegar zest
tableware utensil
taciturn talkative unassuming unflappable
tacky trendy
tactic technique
tactically technically
tactile visual
taekwondo volleyball weightlifting
tailor tailoring
tailored trouser
tailspin tumult
take will
takeaway takeout
talented temperamental versatile
talkative unassuming vivacious
talkie talky walkie
talky walkie
tang tong wen yang yuan
tangent tangential vector
tangle tangled thicket wrangling
tangy tart taste
tanker tugboat vessel
tanned wrinkled
tap tapping
tape taped transcript videotape
taped taping transcript videotape
tapered tapering
target targeted
tarnish undermine vindicate
tarragon thyme vinaigrette vinegar
taste vinegar
tasting wine
tat tit
tattered threadbare
tau theta
taunt taunting
tawdry titillating unseemly
tax taxation vat
taxi taxicab taxis truck
teach teaching
teacher teaching
teaching vocational
teak timber
teamwork tenacity togetherness
tearful teary
tearing tore
teaspoon thyme turmeric vinegar zest
tech technology
technician technologist
techno trance
tedious thankless tiresome tiring tortuous torturous
teen teenage teenager
teenage teenaged teenager underage unwed
teeny tiny
teeth tooth
telecast televise
telecom telecommunication
telecommunication telephony wireless
teleconference webcast
telepathic telepathy
telephone walkie wireless
telephony voip wireless
television tv
tell telling understand want why
temblor tremor
temperate tropic tropical warmer
tempestuous torrid tumultuous turbulent
ten thirteen thirty three twelve twenty
tenacious tireless
tenacity toughness versatility willpower zeal
tenderloin veal venison
tendinitis tendon wrist
tendon thigh thumb tibia wrist
tenfold threefold tripling
tennis tournament tourney volleyball
tenor trombone trumpet
tense testy
tensor vector
tenth third thirteenth twelfth
tenuous uneasy
tepid upbeat
tequila vodka
terminate terminated
termination wrongful
terminology transliteration
terrace veranda view
terrain topography wooded
terrapin trojan wildcat wolverine
terrible tragedy tragic unspeakable worst
terribly tragically tremendously unbelievably
terrific wonderful
terrifying unforgettable
terror terrorism terrorist
terrorism terrorist
test testing
tested testing
testify testimony
testimony witness
tetanus vaccination
text translation
textile weaving woollen
texture textured velvety
textured velvety
thankful thrilled
thankfully unfortunately
thankless unenviable
thaw thawing
theater theatre
theft thief vandalism
thence westward
theocracy theocratic
theological theology
theorist thinker
therapist therapy
therapy treatment
thereby thus
therefore thus
theta zeta
thick thin
thicken thickened
thickly wooded
thickness width
thief thieve
thigh wrist
think thought understand want why yeah
thinly veiled
third thirteenth
thirteen thirty three twelve twenty
thirteenth twelfth twentieth
thirty twelve twenty
thorax underpart underside whitish
thorium uranium
thorny touchy unresolved vexed vexing
thought understood why
thoughtful witty
thrashing trouncing
threaten threatened undermine
threatened threatening
three twelve two
threefold twofold
thrice twice
thrill vicarious
thrilled understandably
thriving vibrant
throat tongue
thrombosis vein venous
throng thronged
throttle wheel
throughput tonnage
thruway turnpike
thumb wrist
thundering thunderous
thundershower thunderstorm
thwart thwarted thwarting
thwarted thwarting
thyme zest
tibia vertebra
tidbit trivia
tied tying
tighten tightening toughen
timeline timetable
timpani trombone trumpet tuba woodwind
tin zinc
ting tong wen yang yin
tired weary
tireless unswerving
tirelessly valiantly
tissue transplant transplantation tumor tumour
titanium zirconium
toast toasted
today yesterday
toil toiling
toleration uniformity
tomato vegetable
tomorrow tonight
ton tonne
too very
topographic topographical
topological topology vector
topped topping
topple unseat
torrential typhoon
tortoise turtle
tortuous torturous winding
totaled turnover
totalitarian totalitarianism tyrannical
totalitarianism tyranny
totally utterly wholly
tottering wobbling wobbly
touchdown yard
touched touching
touchy vexed vexing weighty
toughen toughened
toughness versatility
tourist traveler traveller trekker vacationer visitor
tournament tourney volleyball
town village
townsfolk townspeople
township unincorporated
townspeople villager
toxic toxin waste
tracked tracking
tractor trailer truck
tragedy tragic
tragic unfortunate
train tram
trainee training
tram tramway trolley trolleybus
trample trampling
tramway trolley
tranquility tranquillity
transcript videotape
transept vestry
transform transformed
transformation transition
transgender transsexual
transitive verb
translation transliteration verse
translucent transparent yellowish
transmit transmitted transmitting
transmitter transmitting
transplant transplantation tumor
transport transportation
transsexual transvestite
trash waste
trauma traumatic wound
travail tribulation
travel traveler traveling traveller trip
traveled traveling travelled
traveler traveller vacationer
traveling travelling
travelled travelling
traveller vacationer
trawler tugboat vessel
treacherous tricky
treasure trove
treasured valuable
treat treated treatment
treated treatment
trekker vacationer
tremendously unbelievably
trend upward
trendy upmarket upscale
trepidation unease uneasiness wariness
trial verdict
tricycle undercarriage
tried trying unsuccessfully vainly
trilateral tripartite
trim trimmed
trimmed trimming
trio vocalist
trip vacation visit
triumph victory win
triumphal triumphant
triumphant victorious
trivial unimportant
trojan wildcat wolverine
trombone trumpet tuba violin virtuoso woodwind
trombonist trumpeter
tropical typhoon
troubling worrisome
trouser tunic turtleneck tuxedo wearing worn
trout tuna walleye whitefish
truck wagon
trucker trucking
truly unquestionably
trumpet tuba violin
trusted trustworthy
trustworthiness truthfulness
truthful unbiased
truthfulness veracity
try trying
tsunami typhoon
tuberculosis typhoid typhus venereal virus
tuft university
tug tugboat vessel
tugboat vessel
tuition voucher
tumble tumbling
tumor tumour
tumult turbulence turmoil upheaval
tumultuous turbulent
tuna whale
tungsten zinc
tunic turtleneck worn
tunnel underpass
turbulence turmoil upheaval volatility
turmoil uncertainty unrest upheaval volatility
turnabout turnaround
turnaround upturn
turner warner
turnout vote
turnover volume
tussle wrangle wrangling
tutorial tutoring
tutoring vocational
tv video
tweet twitter
twelfth twentieth
twelve twenty
twinkle twinkling
twisting winding
twitter web website yahoo youtube
typhoid typhus waterborne
typically usually
tyrannical tyrant
uav unmanned
ukulele virtuoso
ulster unionist
ultrasound xray
unabashed unapologetic
unabated unchecked
unable unwilling
unacceptable unjustifiable unjustified
unacceptably unreasonably
unaccustomed unenviable
unaltered undamaged untouched
unambiguous unequivocal unmistakable
unambiguously unequivocally
unanimous unanimously
unannounced unscheduled
unanticipated unexpected unforeseen
unapologetic unenthusiastic unrepentant unsentimental unyielding
unappealing unattractive unpalatable
unassailable unbeatable
unassuming unflappable unpretentious unremarkable urbane
unattainable unreachable unrealistic
unauthorised unauthorized
unavoidable unfortunate
unaware unsure
unbeaten undefeated winless
unbecoming unprofessional
unbelievable unbelievably wonderful
unbelievably uncommonly undeniably very wonderfully
unbridled unrestrained
unbroken uninterrupted
uncensored unedited
uncertain unclear unsettled unsure
uncertainty unease volatility
unchallenged uncontested unquestioned untouched
uncharacteristically uncommonly unusually
uncharted unexplored
unchecked uncontrolled
unclear unknown
uncommitted undecided
uncommonly undeniably unusually wonderfully
uncompromising unflinching unyielding
unconcerned unconvinced undeterred unimpressed uninterested unsure untroubled
unconditional unconditionally unrestricted
unconditionally voluntarily
unconfirmed unsubstantiated
unconnected unrelated
unconscionable unforgivable unjustifiable unjustified unwise
unconstitutional unconstitutionally
uncontested unopposed
uncontrollable uncontrolled
uncontrolled unrestrained
unconventional unorthodox
unconvinced understandably undeterred unimpressed unmoved unsure
unconvincing unimpressive uninspired uninspiring
uncoordinated undisciplined
uncover uncovered uncovering unearth
uncovering unearth
undamaged uninjured unscathed
undaunted undeterred undiminished
undecided voter
undefeated winless
undeniably unmistakably unquestionably weirdly
undercurrent unease
undercut undermine
underemployed uneducated unemployed unskilled
undergrowth vegetation
underline underscore
undermanned understaffed
undermine weaken
underpart whitish yellowish
underpass walkway
underprivileged youngster
undersea underwater
underside whitish yellowish
understand why
understandable unsurprising
understandably unimpressed wary worried
understated unpretentious
undertake undertaking
undetected undiagnosed unnoticed
undetermined unknown unspecified
undeterred unimpressed unmoved untroubled
undeveloped unexplored unpopulated unspoiled
undiagnosed untreated
undiminished unsurpassed unwavering
undisciplined unselfish
undisclosed unspecified
undiscovered unexplored untapped
undistinguished unimpressive uninspiring unremarkable unspectacular
undisturbed untouched
undoubtedly unquestionably
unduly unnecessarily
unease uneasiness unhappiness unpopularity uproar wariness weariness
uneasiness unhappiness wariness weariness
unedited unreleased
uneducated unemployed unskilled unsophisticated
unemployed unemployment unskilled
unending unrelenting
unenforceable unworkable
unenthusiastic unimpressed
unequivocal unmistakable
unequivocally unreservedly
unethical unprofessional
unevenly uniformly
uneventful unremarkable unsatisfying untroubled
unexpected unforeseen unwelcome
unexplained unreported
unexplored unpopulated untapped
unfailingly unflappable
unfair unfairly unjust
unfairly unjustly wrongly
unfaithful widowed
unfathomable unimaginable unthinkable
unfavorable unfavourable
unfettered unhindered unimpeded unrestrained unrestricted
unfinished untitled
unflinching unsentimental unvarnished unwavering unyielding
unfocused uninspired
unfold unfolding
unforgivable unjustifiable unspeakable
unforgiving windy
unfounded unsubstantiated untrue
unfulfilled unrealized
unhappiness unpopularity wariness weariness
unhappy unsatisfied
unharmed unhurt uninjured unscathed
unheard unnoticed unthinkable
unheeded unnoticed
unhelpful unwise
unheralded unseeded
unhindered unimpeded
unhurt uninjured unscathed
unidentified unnamed
uniform wearing
unify unite
unifying uniting
unimaginable unspeakable unthinkable
unimpeded unobstructed unrestricted
unimpressed unmoved unnerved unsatisfied
unimpressive uninspired uninspiring unremarkable unspectacular
uninhabitable unusable
uninhabited unpopulated
uninhibited unrestrained
uninjured unscathed
uninspired uninspiring unremarkable
uninspiring unremarkable unspectacular
unintended unintentional
unintentionally unknowingly unwittingly
unionize unionized
unionized worker
unite uniting
unjust unjustifiable unjustified unreasonable
unjustifiable unjustified unlawful unnecessary unprovoked unreasonable unwarranted
unjustified unnecessary unprovoked unreasonable unwarranted unwise
unjustly unlawfully wrongfully wrongly
unknowingly unlawfully unwittingly willingly
unlawfully willfully wrongfully
unleash wreak
unlicensed unregistered
unload unloaded unloading
unloaded unloading
unlock unlocked
unmarried unwed widowed
unmatched unparalleled unquestioned unrivaled unsurpassed
unnecessarily unreasonably
unnecessary unwarranted
unnerved unnerving
unnoticed unscathed untouched
unparalleled unprecedented unrivaled unsurpassed
unpopularity weariness
unpredictability weirdness
unpretentious unremarkable unsentimental urbane
unproven untested
unquestioned unrivaled unsurpassed
unreasonable unwarranted
unrecorded unreported
unreleased untitled
unrelenting unyielding
unreliable untrustworthy
unremarkable unsatisfying unspectacular
unresolved unsolved
unrest upheaval violence
unrivaled unsurpassed
unsafe unsuitable
unseasonably warm weather
unshakable unswerving unwavering unyielding
unspoken unwritten
unsteady wobbly
unsubstantiated unsupported untrue
unsuccessfully vainly valiantly
unsuitable unusable
unsuspecting unwitting
unswerving unwavering unyielding
untapped vast
untenable unworkable
unusable useless
unveil unveiled unveiling
unveiled unveiling
unwavering unyielding
unwilling willing
unwillingness willingness
unwise unworkable
unworthy worthy
upmarket upscale
upriver upstream
upset upsetting
upsurge uptick
urbanisation urbanization
urge urging
use used using
used using
useless worthless
user web
uterine uterus
uterus vagina womb
utilisation utilization
utilise utilised utilize
utilised utilized
utilize utilized
utterly wholly
vacation vacationer vacationing
vacationer vacationing
vaccinate vaccinated vaccinating
vaccinated vaccination
vaccination vaccine
vaccine virus
vainly valiantly
validate validating
validation verification
validity veracity
valuable vital
value valued
valued worth
vampire werewolf
vanilla yogurt
vapor vapour
varied vary varying
varietal zinfandel
variety various
vault vaulting
vaulter weightlifter
veal venison
vegan vegetarian
vegetation wetland
vehement vitriolic
vehemently vociferously
velodrome venue
vent venting
vented venting
verdant windswept wooded
verified verify
verify verifying
versatility virtuosity
veterinarian veterinary
vexed vexing
vi vii viii xii
viable workable
vibrancy vigor vitality
vicar vicariate
vicious violent
victory win winning
video videotape youtube
vigilance vigilant
vigor vigour vitality
vigour vitality
vii viii xii xiii xiv xvii xviii
viii xii xiii xiv xvii xviii xxiii
villain villainous
vinaigrette vinegar
vinegar yogurt
vineyard winery
vintner winemaker winery
viola violin
violate violated
violated willfully
violence violent
violin violinist virtuoso
violinist virtuoso
viral virus
virtuosity virtuoso
visit visiting
viticulture winemaking
vivacious voluptuous
vocally vociferously
vodka whiskey whisky wine
voiced voicing
voip wireless
volcanic volcano
volleyball weightlifting wrestling
voluntarily willingly
vote voter voting
voter voting
wacky weird zany
wailing weeping
wait waiting
waiter waitress
waive waiver
wale wallaby waratah welsh
walk walking
wallaby waratah
wander wandering
want wanted wanting willing wish
wanting wishing
wanton willful
warhead weapon
warm warmed warmer
warmer wetter
warmly welcoming
warrior wizard
wary worried
waste wastewater
watch watching
watercolor watercolour
waterfowl wildlife
weaken weakened weakening
weakened weakening
weakening weakness
weapon weaponry
wear wearing worn
wearily wistfully
wearing worn
weather windy
weave weaving woven
weaving yarn
web website yahoo youtube
webpage website
website youtube
week weekend
weekday weeknight workday
weekend weeklong
weeklong whirlwind yearlong
weigh weighing
weightlifting wrestling
weirdly wickedly wonderfully
welcome welcoming
wellbeing wellness
wen yang
wet windy
wetland wildlife
whack whacked
whatever wherever
whimsical zany
whine yell
whisk yolk
whiskey whisky
whisper whispering
whispered whispering
white yellow
whitish yellowish
wickedly wonderfully
widen widening
widening yawning
widow wife
widowed widower wife
wildcat wolverine
willing willingness
win winning won
windscreen windshield wiper
windshield wiper
windswept windy
windy wintry
wine winemaker winery
winemaker winemaking winery
winner winning
winning won
wiry wispy
wish wishing
wistfully wryly
wit wry
withdraw withdrawal withdrawn
withhold withholding
witty wry
wonderful wondrous
wooded woodland
wool woolen woollen yarn
woolen woollen
work working
worried worry worrying
worrisome worrying
worsen worsened worsening
worsened worsening
worshiper worshipper
wound wounded
wounded wounding
woven wrapped yarn
wow yeah
wrangle wrangling
wrap wrapped wrapping
wrapped wrapping
wrestler wrestling
wrongfully wrongly
xi xv
xii xiii xiv xix xv xvi xvii xviii xxii xxiii
xiii xiv xix xv xvi xvii xviii xxii xxiii
xiv xix xv xvi xvii xviii xxiii
xix xv xvii xviii xx xxi xxii xxiii
xv xvi xvii xviii
xvi xxiii
xvii xviii xxi xxii xxiii
xviii xxi xxii xxiii
xx xxx
xxi xxii xxiii
xxii xxiii
yacht yachting
yahoo youtube
yang yin
yard yardage
yeah yes
yell yelling
yelled yelling
yesteryear yore
yield yielding
young younger youngster
`;
