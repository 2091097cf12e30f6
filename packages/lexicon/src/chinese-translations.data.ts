/**
 * Chinese words, each with its English translations of one word, a line. Made by `npm run lexicon` from CC-CEDICT
 * (https://www.mdbg.net/chinese/dictionary?page=cc-cedict), whose licence this file is under: Creative Commons
 * Attribution-ShareAlike 4.0.
 */
export const chineseTranslations = `
㞎㞎 poop
㤽㤽 anxious depressed
㧑损 humble
㹴犬 terrier
一丁不识 illiterate
一下 bit little suddenly
一不小心 accidentally
一世 age era generation lifelong
一丝一毫 iota
一丝不苟 meticulous
一个 one whole
一个个 number
一个劲 continuously incessantly persistently
一个样 same
一举 action move stroke
一二 few little
一些 few little some
一代 generation
一会 moment while
一会儿 moment while
一体化 integrate unify
一元化 integrated integration unified
一共 altogether total
一再 repeatedly
一决雌雄 showdown
一准 certainly
一切 all everything
一刹那 flash instant moment
一动不动 motionless
一匙 spoonful
一半 half
一口 bite flatly mouthful readily
一口咬定 allege
一口气 stretch
一句 sentence
一号 toilet
一同 together
一员 member
一味 blindly persistently stubbornly
一命呜呼 die
一品 superb
一团漆黑 grim
一团糟 chao shamble
一场空 futile
一块 area chunk dimension piece
一堆 pile
一壁 simultaneously while
一夕 instantly overnight
一夜之间 overnight
一大早 dawn
一夫一妻 monogamy
一夫多妻 polygamy
一头 directly headlong rapidly simultaneously
一头雾水 baffled confused
一套 collection set suit
一如既往 before
一妻制 monogamy
一字 line row
一字不差 verbatim
一字巾 headband
一字马 split
一定 certainly fixed necessarily surely
一家 family group
一对 couple pair
一小撮 handful
一尘不染 honest
一层 layer
一带 area region
一席之地 niche place
一席话 remark word
一干二净 completely thoroughly
一年生 annual
一应 all
一度 once time
一弹指顷 flash
一往情深 devoted
一径 directly straight straightaway
一律 all identical same uniformly
一心 wholeheartedly
一心一意 bent intently
一总 all altogether
一意 focus stubbornly
一意孤行 dogmatic willful
一成不变 immutable
一手 skill
一打 dozen
一把手 boss participant
一把死拿 inflexible stubborn
一拥而入 swarm
一排 row
一掷千金 extravagant
一文不值 worthless
一文不名 penniless
一方 area party region
一旁 aside side
一族 clan family subculture
一无所动 unimpressed
一无所闻 unheard
一旦 case once
一早 dawn
一时 momentary temporary while
一时间 moment momentarily
一星半点 hint
一晃 flash instant
一朝一夕 overnight
一本正经 deadpan
一来 firstly
一来二去 gradually
一枝独秀 outstanding
一样 equal like same
一概 all categorically
一模一样 identical
一次 first linear once
一次性 disposable
一步一个脚印 reliable
一气 stretch
一气之下 fury
一水儿 identical
一清二白 blameless
一溜烟 instant
一点 bit point
一点一点 gradually
一男半女 child
一瘸一拐 hobble limp
一直 always continuously straight
一眨眼 wink
一眼 glance glimpse
一睹 glimpse look observe
一瞥 glance glimpse
一秉虔诚 devoutly
一穷二白 impoverished
一空 out
一窝蜂 drove
一等 grade
一等一 outstanding
一箩筐 extremely
一系列 series string
一级 category
一经 once soon
一统 unified unify
一肚子 full
一脸茫然 bewildered puzzled
一腔 full
一致 agreement consistent together unanimous
一致性 consistency
一般 common general ordinary same
一般性 general
一般说来 general
一行 delegation party
一袭 outfit
一览 glance overview
一览表 list schedule table
一触即发 verge
一言不合 disagreement
一言以蔽之 nutshell
一贫如洗 penniless
一贯 consistent constant persistent
一走了之 quit
一起 altogether company together total
一身是胆 intrepid
一辈子 lifetime
一过性 transient
一连 row running succession
一连串 series succession
一道 together
一部分 part portion subset
一钱如命 stingy
一阵 burst fit spell
一阵子 burst spell while
一霎 flash
一霎时 instant
一霎眼 instant suddenly
一霎间 flash
一面 simultaneously
一面倒 lopsided partisan
一齐 simultaneously
丁字裤 thong
丁香 clove lilac
七七八八 almost
七上八下 mess
七十 seventy
七十年代 seventy
七彩 multicolored
七扭八歪 crooked uneven
万一 contingency
万万 absolutely certainly
万丈 bottomless lofty
万人 everyman
万亿 trillion
万全 thorough
万分 extremely
万千 myriad
万古长青 eternal
万家乐 macro
万应灵丹 panacea
万户侯 marquis
万有 universal
万有引力 gravity
万灵丹 panacea
万能 omnipotent universal
万般 extremely manifold
万花筒 kaleidoscope
万贯 millionaire
万里无云 cloudless
丈夫 husband
丈量 measure measurement
三下五除二 efficiently
三不五时 frequently
三不管 unregulated
三世 third
三位一体 trinity
三倍 triple
三八 foolish stupid
三分 somewhat
三十 thirty
三厢 sedan
三叉戟 trident
三叶草 clover
三合一 triple
三天两头 frequently
三度 third
三振 ditch strikeout
三文治 sandwich
三文鱼 salmon
三明治 sandwich
三更 midnight
三月 march
三月份 march
三朋四友 crony friend
三棱镜 prism
三次 third
三次方 cube
三流 inferior
三温暖 sauna
三番两次 repeatedly
三胞胎 triplet
三脚两步 hurriedly
三脚架 tripod
三角 triangle
三角形 triangle
三角旗 pennant
三角板 triangle
三角洲 delta
三角裤 brief panty
三角铁 triangle
三轮车 tricycle
三边形 triangle
三部曲 trilogy
三重 treble
三重奏 trio
三音 third
三音度 third
三项 tri
上万 innumerable
上下 approximately so
上下文 context
上个 above first last
上任 predecessor
上传 upload
上佳 excellent great outstanding
上刑 torture
上前 advance
上升 ascend rise
上午 morning
上半天 morning
上古 antiquity
上司 boss superior
上场 stage
上坡 uphill
上坡路 progress
上大号 poop
上天 die god heaven providence
上头 authority surface top
上官 superior
上将 admiral general
上尉 captain
上层建筑 superstructure
上山 rise
上峰 peak summit superior
上市 float
上帝 god
上当 taken
上心 carefully meticulously
上手 master obtain
上扬 rise
上星 satellite
上映 screen show
上来 approach
上校 colonel
上水 water
上涨 rise
上游 upstream
上演 screen screening stage staging
上牙膛 palate
上班 duty
上皮 epithelium
上相 photogenic
上空 airspace topless
上算 worthwhile
上篮 layup
上级 superior
上线 handler
上色 color dye stain
上苍 heaven
上行 up
上衣 jacket
上衫 blouse
上西天 die
上覆 inform
上议院 senate
上诉 appeal
上调 raise
上身 put
上载 upload
上辈 ancestor
上边 above overhead top upward
上进心 ambition
上锁 lock
上镜 photogenic
上门 close drop visit
上面 top
上颔 mandible
上风 rising up
上马 mount
下三滥 despicable inferior scum
下不了台 embarrassed
下不来 awkward embarrassed
下世 born die
下丘脑 hypothalamus
下个 following next second subsequent
下决心 determine resolve
下划线 underline underscore
下列 following
下午 afternoon
下单 order
下厨 cook
下去 continue descend go withdraw
下发 distribute
下咽 swallow
下地 born
下场 conclude end leave
下坠 drop fall
下坡 downhill
下垂 drooping sag sagging
下定义 define
下层 substrate
下属 subordinate underling
下山 set
下巴 chin
下巴颏 chin
下手 start
下挫 decline drop fall slump
下放 delegate
下方 below underneath underside
下来 over
下标 index suffix
下榻 stay
下毒 poison
下水 downstream launch offal
下水道 sewer
下注 pour
下游 downstream
下滑 decline
下狠心 resolve
下狱 imprison
下级 subordinate underclass
下肚 consume drink eat
下脚料 scrap
下药 drug poison
下落 drop fall whereabout
下葬 bury inter
下行 down
下视 despise
下视丘 hypothalamus
下设 subunit
下课 dismissed fired
下调 lower
下贱 depraved humble lowly
下跌 fall tumble
下跪 kneel
下身 genitalia trouser
下载 download
下辈 offspring
下辖 administer
下边 below under underside
下达 issue
下阴 genital
下降 decline decrease drop fall
下陷 subside subsidence
下雨 rain
下雪 snow
下面 below following next under
下颌 mandible
下颌骨 mandible
下颏 chin
下颔 mandible
下颚 mandible
下风 downwind leeward
下马 abandon
不一 differ vary
不一会 soon
不一而足 numerous
不三不四 dubious nondescript shady
不下于 good many par
不中用 useless
不为人知 secret unknown
不举 impotence
不久 soon
不义 injustice
不了 incessantly unable
不争 undeniable
不争气 disappointing
不二 only undivided
不亦乐乎 awfully
不人道 inhuman
不仁 heartless numb
不以为意 unconcerned
不以为然 disapprove object
不休 endlessly
不会 improbable unlikely
不伦 improper unseemly
不伦不类 inappropriate incongruous
不住 constantly continuously repeatedly
不体面 shameful
不便 inappropriate inconvenient unsuitable
不俗 impressive
不倦 indefatigable tireless
不值一文 worthless
不值一笑 worthless
不偏不倚 impartial unbiased
不停 incessant
不像话 outrageous shocking unreasonable
不克 unable
不免 inevitably
不入时宜 outmoded
不公 unfair unjust
不关痛痒 unimportant
不兴 outmoded
不准 forbid prohibit
不减当年 ever
不凡 exceptional extraordinary remarkable
不出所料 expected
不分胜负 draw tie
不切实际 impractical unrealistic
不利 detrimental harmful unfavorable
不到 insufficient
不加 not
不动 motionless
不动产 immovable
不去理 ignore
不及格 fail
不变 constant invariant
不可估量 incalculable
不可分割 inalienable indivisible inseparable
不可同日而语 incomparable
不可名状 indescribable
不可多得 rare
不可开交 awfully
不可思议 inconceivable unfathomable unimaginable
不可或缺 must necessary
不可收拾 hopeless unmanageable
不可救药 hopeless incurable
不可枚举 innumerable
不可理喻 unreasonable
不可磨灭 indelible
不可端倪 unfathomable
不可胜数 countless innumerable
不可逆转 irreversible
不可逾越 impassable insurmountable
不可避免 inevitable unavoidable
不合 unsuited
不合时宜 outmoded
不合理 unreasonable
不吉 inauspicious ominous unlucky
不同 different distinct
不同凡响 brilliant outstanding
不同寻常 unusual
不名一文 penniless
不名一钱 penniless
不名誉 disgraceful
不吝 generous prepared
不含糊 explicit prudent unambiguous unequivocal
不和 discord odd
不啻 good just like
不善 bad ill
不在 deceased out
不在话下 cinch
不均 uneven
不堪 extremely utterly
不堪设想 inconceivable unthinkable
不声不响 silent taciturn wordless
不备 unprepared
不够 inadequate insufficient
不大 infrequently
不失为 qualify
不好意思 sorry
不如 inferior
不如人意 undesirable unsatisfactory
不妥 inappropriate
不孕 infertile infertility
不孚众望 unpopular
不安 disturbed restless uneasy unstable
不安其室 unfaithful
不安分 restless unsettled
不定 indefinite indeterminate
不定式 infinitive
不定期 irregularly
不定词 infinitive
不宜 inappropriate
不实 untrue
不寒而栗 terrified
不对 abnormal amiss incorrect wrong
不对劲 fishy wrong
不对头 amiss fishy
不少 lot many
不尽 endlessly
不屈 unyielding
不屈不挠 indomitable unyielding
不巧 unfortunately
不差 ok
不已 endlessly incessantly
不带 not
不干不净 filthy unclean
不平 injustice uneven unfairness wrong
不幸 adversity misfortune sad unfortunate
不当 improper inappropriate unsuitable
不得了 disastrous exceedingly extremely
不得人心 unpopular
不得劲 awkward
不得已 must
不得而知 unknown
不必要 needless unnecessary
不快 unhappy
不忿 indignant unconvinced unsatisfied
不怕 fearless
不恭 disrespectful
不息 continually
不悦 annoyed displeased
不想 unexpectedly
不意 unexpectedly
不愧 worthy
不愿 unwilling
不慌不忙 calm composed
不懈 indefatigable unremitting
不成 can unable
不成体统 scandalous
不成文 unwritten
不成材 worthless
不打紧 unimportant
不折不扣 letter
不拉叽 can
不拘 whatever
不振 depressed
不揣冒昧 presume venture
不攻自破 collapse discredited
不敬 disrespect irreverent rude
不料 unexpectedly
不断 constant continuous uninterrupted
不时 frequently occasionally
不明 unknown
不明不白 dubious obscure shady
不易 difficult unchanging
不是 blame fault no not
不是味儿 amiss fishy queer upset
不景气 slack slump
不智 unwise
不服气 defiant indignant
不期 unexpectedly
不期而至 unexpected
不朽 enduring eternal
不止 incessantly
不比 unlike
不毛 barren
不毛之地 desert
不求甚解 superficial
不法 illegal lawless unlawful
不法分子 criminal lawbreaker outlaw
不测 contingency mishap unexpected
不消 needless
不清 unclear
不渝 abiding constant faithful unchanging
不温不火 calm lukewarm moderate
不溶 insoluble
不满 discontented dissatisfied resentful
不灵 ineffective
不然 no otherwise
不爽 accurate
不理 ignore
不甘 unwilling
不由自主 involuntarily
不畏 defy unafraid
不痛不痒 perfunctory superficial
不登大雅之堂 coarse
不相容 incompatible
不相干 irrelevant
不省人事 coma unconscious
不着边际 irrelevant
不睦 odd
不知 unaware unknowingly
不知不觉 unconsciously unwittingly
不知就里 naive unwitting
不知所云 unintelligible
不知所谓 incomprehensible nonsense nonsensical
不知痛痒 inconsequential indifferent numb
不知羞耻 brazen
不知轻重 naive
不祥 inauspicious ominous
不移 inalienable steadfast
不稂不莠 useless worthless
不稳 unstable unsteady
不穷 boundless endless inexhaustible
不端 dishonorable improper
不符 inconsistent
不等 unequal varied
不等式 inequality
不管 regardless
不管不顾 reckless
不紧不慢 leisurely
不经意 accident carelessly
不给力 lame
不绝 unending uninterrupted
不绝于耳 linger
不置可否 hedge noncommittal
不羁 uninhibited unruly
不耐烦 impatient
不肖 degenerate unworthy
不育 infertile
不育症 sterility
不胜 extremely unequal very
不自在 uneasy
不良 bad defective harmful unhealthy
不苟 careful conscientious
不若 inferior
不菲 bountiful considerable high
不落俗套 offbeat unconventional
不虞 contingency eventuality unexpected
不衰 enduring unstoppable
不要紧 unimportant
不要脸 shameless
不见 missing
不见经传 unfounded unknown
不规则 irregular
不觉 unconsciously
不解 puzzled
不解风情 insensitive
不计 disregard
不计其数 innumerable
不讳 die
不论 regardless whatever
不请自来 unsolicited
不谓 unexpectedly
不象话 outrageous shocking unreasonable
不豫 displeased
不费吹灰之力 ease effortless
不赀 immeasurable incalculable
不赖 fine good
不起眼 unremarkable
不足 deficiency inadequate insufficient lacking
不轨 errant
不辍 incessant relentless
不过 but however merely only
不过尔尔 mediocre
不过意 sorry
不近人情 unreasonable
不迭 incessantly
不适 unwell
不逊 rude
不透气 airtight
不透水 waterproof watertight
不通 illogical impassable obstructed
不速 unexpected uninvited
不遂 fail
不道德 immoral
不错 correct right
不长进 backward
不问 disregard ignore
不雅 indecent
不雅观 unbecoming ungainly unsightly
不韪 error fault
不顺 adverse unfavorable
不顾 regardless spite
不齿 despise
与世长辞 die
与人为善 benevolent
与众不同 distinctive
与时俱进 progressive timely
与时消息 transient
与此同时 meanwhile
与生俱来 inherent innate
与门 gate
丑事 scandal
丑剧 farce
丑化 defame libel smear
丑怪 grotesque
丑恶 repulsive ugly
丑类 villain
丑行 scandal
丑角 clown
丑诋 slander
丑话 vulgarity
丑闻 scandal
丑陋 ugly
专一 concentrated
专业 major professional specialty
专业人士 professional
专业人才 expert
专业化 specialization
专业性 professionalism specialization
专业户 specialist
专事 specialized
专人 specialist
专利 monopoly patent
专制 autocracy dictatorship
专制主义 autocracy despotism
专区 prefecture
专卖 monopoly
专员 commissioner
专家 expert specialist
专属 personal private proprietary
专心 concentrate
专心一意 concentrate
专意 deliberately purpose
专攻 major specialize
专政 dictatorship
专有 exclusive proprietary
专权 autocracy dictatorship
专案 project
专注 concentrate focus
专用 dedicated special
专科 branch
专科学校 polytechnic
专程 specially specifically
专营 monopoly specialize
专著 monograph
专访 interview
专车 limousine
专辑 album record
专递 courier
专长 specialty
专门 dedicated specialized specially specifically
专门化 specialize
专门家 specialist
专项 dedicated special
且休 stop
且说 thus
世上 earth
世人 people
世仇 feud
世代 age era generation
世伯 uncle
世俗 profane secular worldly
世故 sophisticated
世涛 stout
世界 world
世界各地 everywhere
世系 genealogy lineage
世纪 century
世袭 hereditary inheritance succession
世间 earth world
丘陵 hill
丙型 gamma
丙烷 propane
业主 owner proprietor
业余 amateur
业内 industry profession
业力 karma
业务 business service
业务员 salesperson
业已 already
业师 teacher
业态 format
业根 bane
业界 industry
业经 already
业绩 accomplishment achievement performance result
业者 dealer trader
业障 money
丛林 forest jungle thicket
丛生 overgrown
丛谈 discussion forum
丛集 cluster collection series
东东 item stuff
东主 owner
东倒西歪 sway
东北 northeast
东北方 northeast northeastern
东南 southeast
东土 china east
东家 boss landlord master
东摇西摆 hesitant indecisive unsteady
东方 east orient
东窗事发 exposed
东西 person stuff thing
东边 east
东道 host
东道主 host
东部 east
丝巾 headscarf
丝带 ribbon
丝柏 cypress
丝毫 bit
丝滑 effortless seamless silky smooth
丝竹 music
丝绒 velvet
丝绵 down
丝绸 silk
丝网 screen
丝袜 pantyhose stocking
丝雨 drizzle
丢下 abandon
丢人现眼 disgrace
丢命 die
丢失 lose
丢弃 abandon discard
丢掉 discard lose
丢脸 humiliation
丢魂 distracted
两下 twice
两口儿 couple
两国之间 bilateral
两岸 bilateral
两情相悦 harmonious
两手 expertise skill
两把刷子 ability skill
两极分化 polarization
两极化 divergent polarization
两栖 amphibious
两栖动物 amphibian
两栖类 amphibian
两样 different
两立 coexist coexistence
两重 dual twofold
两难 dilemma quandary
严严实实 closely completely tightly
严刑拷打 torture
严加 harshly rigorously sternly strictly
严厉 severe strict
严厉批评 slate
严实 close safely securely tight
严密 strict tight
严峻 grim rigorous severe
严整 orderly
严斥 censure scold
严明 firm
严格 rigorous strict stringent tight
严正 solemn sternly
严紧 strict tight
严肃 earnest grave serious solemn
严苛 harsh severe
严词 forceful
严谨 careful meticulous rigorous strict
严酷 bitter grim harsh ruthless
严重 critical grave serious severe
严重性 seriousness
严饬 careful precise
丧亡 die
丧亲 bereavement
丧失 forfeit lose
丧失殆尽 exhausted
丧尸 zombie
丧德 wicked
丧心病狂 berserk demented deranged
丧气 unlucky
丧生 die
丧礼 funeral
丧钟 knell
丧魂失魄 dazed
丧魂落魄 panic
个中 therein
个人 individual personal
个人主义 individualism
个人电脑 pc
个体 individual
个儿 height size stature
个别 exceptional individually rare
个头 height size
个头儿 height size stature
个子 height size stature
个性 individuality personality
个性化 customize personalize
个股 share
丫头 girl
丫巴儿 fork
丫挺 damned
丫杈 fork
丫环 maid
丫髻 bun
丫鬟 maid
中世纪 medieval
中中 average impartial middling
中产 bourgeois
中人 intermediary mediator
中介 agency inter intermediate link
中伤 defame slander wounded
中位数 median
中兴 recovery restoration resurgence
中医学 tcm
中午 midday noon
中厅 foyer lobby
中古 medieval middle used
中和 counteract neutralize
中国 china
中国籍 chinese
中场 intermission midfield
中坚 backbone core nucleus
中天 culmination
中央 center central middle
中子 neutron
中尉 lieutenant
中巴 minibus
中常 average medium moderate ordinary
中庭 courtyard
中庸 ordinary
中径 diameter
中微子 neutrino
中心 center core heart
中心点 center focus
中性 neutral
中招 taken
中提琴 viola
中断 discontinue interrupt
中期 middle
中枢 center hub
中枪 shot
中校 commander
中止 cease discontinue stop suspend
中毒者 enthusiast junkie
中流砥柱 cornerstone mainstay
中点 midpoint
中用 helpful useful
中盘 distributor middleman wholesaler
中盘商 distributor middleman wholesaler
中空 hollow
中立 neutral neutrality
中立性 impartiality neutrality
中立派 centrist
中等 medium
中篇小说 novella
中继 relay repeat
中继器 repeater
中肯 pertinent
中计 taken
中路 mediocre midfield midway
中转 change correspondence transfer
中转站 interchange
中轴 axis
中辍 interruption suspension
中辣 hot
中选 chosen selected
中途 midway
中邪 bewitched possessed
中量级 middleweight
中锋 center
中间 between inside middle within
中间人 intermediary mediator
中间件 middleware
中间商 broker middleman
中隔 septum
中餐 lunch
中饭 lunch
中魔 bewitched possessed
丰功 brilliant meritorious
丰厚 ample generous
丰姿 charm
丰富 abundant enrich plentiful rich
丰度 abundance
丰沛 copious plentiful surging
丰满 ample
丰盈 plump
丰盛 rich sumptuous
丰硕 plentiful rich substantial
丰裕 affluent
丰足 abundant plenty
串串 mutt
串换 change exchange swap
串流 streaming
串烧 medley
串联 contact
串行 serial series
串谋 conspire
串通 collaborate
串门 drop
串音 overhear
临写 copy
临到 befall
临危 dying
临场 firsthand impromptu scene
临头 befall imminent
临床 clinical
临摹 copy
临时 interim temporary
临时工 temp
临时演员 extra
临海 waterfront
临演 extra
临界 boundary critical
临盆 childbirth labor
临蓐 childbirth labor
临行 leaving
临走 departure
临近 approach close
临难 peril
丸剂 pill
丸子 ball meatball pill
丹宁 denim tannin
丹彩 vermilion
丹心 loyalty
丹青 painting
丹魄 amber
为了 order purpose
为人 behavior conduct
为什么 why
为伍 associate
为何 why
为时过早 premature
为期 lasting
为此 end reason regard respect
为的是 purpose sake
为着 order sake
为首 head headed
主义 ideology ism
主人 host master owner
主人公 hero
主人翁 master
主任 director head
主体 agent body bulk subject
主使 instigate instigator mastermind orchestrate
主修 major
主力军 mainstay
主力舰 battleship
主办 host organize
主动 active drive spontaneous
主动权 initiative
主动脉 aorta
主厨 chef
主和派 dove
主妇 hostess housewife
主子 master operator
主宰 dictate dominate master rule
主宰者 ruler
主导 dominant lead leading prevailing
主导性 leadership
主导权 leadership
主帅 coach
主席 chairman chairperson premier
主席台 platform rostrum
主席团 presidium
主干 core main trunk
主干线 backbone
主张 advocate position stand view
主心骨 backbone mainstay pillar
主意 decision idea plan
主战派 hawk
主打 flagship main principal title
主抓 charge concentrate
主持 anchor host stand uphold
主持人 anchor host presenter
主掌 charge responsible
主播 anchor host
主攻 focus major specialize
主教 bishop
主旋律 theme
主旨 gist
主显节 epiphany
主机 server
主机板 motherboard
主权 sovereignty
主板 motherboard
主流 mainstream
主演 star
主犯 culprit
主管 charge manager responsible
主管人员 executive
主罚 penalty
主脑 leader main
主裁 officiate referee umpire
主裁判 referee umpire
主要 main major primary principal
主观 subjective
主角 lead protagonist
主计 comptroller controller treasurer
主讲 lecture
主诉 complain
主词 subject
主语 subject
主谋 mastermind ringleader
主轴 axis
主销 kingpin
主音 keynote tonic vowel
主顾 client customer
主题 subject theme
主麻 week
丽实 practical
丽致 ritz
丽魄 moon
举不胜举 innumerable
举世无双 unique unrivaled
举人 graduate
举例来说 example
举凡 any
举办 conduct hold
举动 act action activity move
举发 accuse denounce expose impeach
举手投足 gesture
举报 denounce report
举报者 informer
举措 act measure move
举棋不定 waver
举止 bearing manner
举目 look
举荐 recommend
举行 hold
举起 heave lift uphold
举足轻重 influential
乃尔 like thus
乃至 even
久经考验 seasoned
久负盛名 seasoned
久远 ancient old
义不容辞 incumbent
义务 duty obligation volunteer
义卖会 bazaar
义和团 boxer
义和拳 boxer
义士 loyalist patriot
义理 doctrine
义肢 prosthesis
义警 vigilante volunteer
义项 sense
之一 one
之上 above
之下 beneath under
之中 inside midst
之内 inside within
之前 ago before previously prior
之后 after afterward behind
之外 outside
之字形 zigzag
之类 so such
之至 extremely
之间 between
之际 time
乌七八糟 dirty filthy
乌合之众 rabble
乌尔都语 urdu
乌托邦 utopia
乌有 illusory nonexistent
乌木 ebony
乌气 anger
乌涂 lukewarm tepid unclear
乌烟瘴气 turmoil
乌青 bruise bruising
乌饭果 blueberry
乌鸦 crow raven
乌黑 dark
乌龟 tortoise
乍得 chad
乏力 feeble weak
乏味 tedious
乐不可支 overjoyed
乐之 ritz
乐事 pleasure
乐于 willing
乐呵呵 happily
乐团 band orchestra
乐园 paradise
乐土 haven paradise
乐天 carefree lotte optimistic
乐天派 optimist
乐子 fun pleasure
乐师 musician
乐律 temperament tuning
乐意 content satisfied
乐捐 donate
乐歪 thrilled
乐滋滋 happy
乐章 movement
乐观 hopeful optimistic
乐观主义 optimism
乐趣 delight joy pleasure
乐透 lotto
乐队 band
乐陶陶 cheerful joyful
乐音 tone
乒乓 rattle
乔布斯 job
乔林 forest
乔装 pretend
乔迁 move promotion
乖乖 darling
乖僻 eccentric peculiar
乖巧 clever cute lovable smart
乖张 recalcitrant unreasonable
乖忤 contrary stubborn
乖戾 disagreeable perverse
乖离 deviate part separate
乖觉 alert clever perceptive shrewd
乖谬 abnormal ridiculous
乖迕 contrary stubborn
乖顺 obedient
乘以 multiplied
乘兴 impulse
乘务 service
乘坐 ride take
乘客 passenger
乘幂 power
乘数 multiplier
乘方 power
乘法 multiplication
乘火打劫 loot
乘积 product
乘组 crew
乘船 embark ferry
乘车 drive motor ride
乘隙 exploit
乘鹤 die
乘龙 die
乙二醇 glycol
乙型 beta
乙烯 ethylene vinyl
乙烯基 vinyl
乙种 beta
乙醇 ethanol
乙醚 ether
九十 ninety
九孔 abalone
九渊 abyss
乞丐 beggar
乞人 beggar
乞儿 beggar
乞求 beg
乞讨 beg
也就是说 say so thus
也罢 fine
也许 maybe perhaps
习习 abundant flying
习以为常 accustomed used
习作 exercise
习俗 convention custom tradition
习得 acquire acquisition learn
习得性 acquired learned
习惯 custom habit used
习惯性 customary
习惯用法 idiom
习惯用语 idiom
习气 custom practice
习用 conventional usual
习语 idiom
习题 exercise problem question
乡下 countryside
乡下人 rustic
乡下佬 hick villager
乡亲 villager
乡人 villager
乡土 local
乡巴佬 hick
乡愁 nostalgia
乡戚 relative
乡村 countryside rustic village
乡民 villager
乡气 rustic unsophisticated
乡绅 squire
乡镇 township village
乡长 mayor
乡间 country pastoral rural
书体 font
书信 epistle letter
书写 write
书函 correspondence letter
书刊 publication
书包 satchel
书卷 scroll volume
书局 bookstore
书店 bookstore
书房 studio study
书斋 study
书本 book
书札 letter
书板 tablet
书架 bookshelf
书桌 desk
书法 calligraphy handwriting
书牍 letter
书生 intellectual scholar
书目 bibliography
书眉 header
书社 press
书签 bookmark
书籍 book work
书记 clerk scribe secretary
书记处 secretariat
书面 writing written
书馆 library
买下 acquire purchase
买主 customer
买入 buy
买卖 shop store transaction
买回 redeem repurchase
买家 buyer purchaser
买帐 accept
买断 buyout severance
买方 buyer
买空卖空 speculate
买进 buy purchase
买通 bribe
买面子 defer
乱七八糟 chaotic disorder muddled
乱伦 depravity incest
乱动 fiddle meddle tamper
乱哄哄 uproar
乱套 mess
乱子 disturbance trouble
乱局 turmoil upheaval
乱成一团 chaotic
乱扔 litter
乱掉 chaotic disarray
乱搞 mess wild
乱民 rebel
乱画 doodle
乱真 spurious
乱石 rock rubble stone
乱窜 scatter
乱糟糟 chaotic
乱花钱 squander
乱蓬蓬 disheveled tangled
乱讲 nonsense
乱象 chao madness
乱麻 confused
乳剂 emulsion
乳头 nipple
乳房 breast
乳汁 latex milk
乳沟 cleavage
乳液 emulsion lotion
乳糖 lactose
乳罩 bra
乳胶 latex
乳脂 cream
乳部 breast
乳酪 cheese
乳黄色 cream
了不得 terrible terrific very
了不起 amazing extraordinary terrific
了却 resolve settle
了局 conclusion end solution
了当 frank outspoken ready settled
了得 appalling dreadful exceptional outstanding
了断 resolution settle
了然 evident
了结 conclude finish settle
了解 realize understand
予以 apply give impose
争取 fight strive
争吵 dispute quarrel
争嘴 argue quarrel
争夺 contest
争夺战 struggle
争强好胜 competitive
争战 fight
争执 disagree dispute wrangle
争抢 scramble
争斗 fight struggle
争端 conflict controversy dispute
争议 controversy dispute
争议性 controversial
争论 argue argument contend debate
争论点 contention
争购 compete fight
争辩 dispute wrangle
争锋 strive
争鸣 contend
事业 activity cause project undertaking
事业单位 company firm
事主 victim
事事 everything
事件 event incident
事体 affair decorum thing
事例 example exemplar
事儿 business troublesome trying
事先 advance beforehand prior
事关 about concern importance
事关重大 consequential
事典 encyclopedia
事前 advance
事务 affair transaction work
事务所 firm
事变 event incident
事后 hindsight retrospect
事奉 serve
事宜 arrangement matter
事实 fact
事实上 actually fact reality
事工 ministry
事态 situation
事情 affair business matter thing
事故 accident
事机 secret
事权 authority position responsibility
事物 object thing
事理 logic reason
事由 cause matter purpose work
事端 disturbance incident
事证 evidence
事迹 deed
事项 item matter
二世 second
二元 binary bipolar dual duality
二八 sixteen
二分 equinox
二十 twenty
二奶 lover mistress
二尕子 scoundrel
二屄 idiotic
二年生 biennial
二度 again second twice
二心 disloyalty duplicity
二恶英 dioxin
二房 concubine
二手 assistant
二杆子 rash
二来 secondly
二极管 diode
二次 quadratic second twice
二次方 square
二氧化物 dioxide
二流子 bum loafer
二百五 dope idiot
二老 parent
二者 neither
二致 difference
二话 objection
二进 binary
二道贩子 middleman
二醇 glycol
二重 double
二重唱 duet
二重奏 duet
二阶 quadratic
二项式 binomial
于事无补 unhelpful useless
于是 consequently hence result thus
于是乎 therefore
亏得 fortunately luckily
亏损 deficit loss
亏格 genus
亏欠 deficit owe red
亏空 debt deficit red
亏缺 deficient deficit lacking wane
亏负 deficient
云云 so
云头 cloud
云层 cloud
云山雾罩 confusing
云朵 cloud
云杉 spruce
云母 mica
云气 mist
云涌 force
云游 wander
云烟 cloud mist smoke
云石 marble
云端 cloud
云里雾里 mystified puzzled
云集 converge gather swarm
云霄 sky
互为因果 interdependent
互动 interact interactive
互惠 reciprocal
互换 exchange
互操性 interoperability
互相 mutual mutually
互相联系 interconnected
互联 interconnected
互联网 internet
互联网络 network
互补 complementary
互连 interconnection
互通性 interoperability
五世 fifth
五五 equal
五光十色 dazzling
五十 fifty
五号 fifth
五大三粗 burly strapping
五度 fifth
五彩 multicolored
五彩纸屑 confetti
五月 may
五月份 may
五洲 world
五线谱 staff stave
五色 garish multicolored rainbow
五花八门 myriad
五角 pentagon
五角大厦 pentagon
五角大楼 pentagon
五角形 pentagon
五边形 pentagon
五颜六色 multicolored
井下 pit underground
井井 methodical orderly
井喷 blowout gush surge
亘古未有 unprecedented
亚克力 acrylic
亚兰 ram
亚原子 subatomic
亚文化 subculture
亚热带 subtropical
亚目 suborder
亚种 subspecy
亚科 subfamily
亚类 subclass
亚纲 subclass
亚铁 ferrous
亚门 subdivision
亚马孙 amazon
亚马逊 amazon
亚麻 flax
亚麻布 linen
些微 minor slight slightly small
些许 bit few little
亡命 flee
亡命之徒 fugitive runaway
亡国 destroyed subjugated
亡故 die
亡者 deceased
亢奋 excited stimulated
交互 alternately interactive mutual turn
交付 deliver
交代 brief explain tell transfer
交会 converge encounter meet rendezvous
交保 bail
交割 delivery
交办 assign
交叉 cross intersect overlap
交叉口 intersection
交叉学科 interdisciplinary
交叉点 crossroad junction
交变 alternation
交合 join meet
交响乐 symphony
交响曲 symphony
交契 friendship
交媾 sex
交尾 mate
交往 associate contact date relationship
交情 friendship
交战 fight
交托 entrust
交换 commutative exchange swap switch
交换器 switch
交换机 switch
交接 associate meet
交易 deal trade transaction
交易员 dealer trader
交易市场 exchange
交易所 exchange
交易者 dealer
交易额 turnover
交替 alternately replace turn
交汇 confluence cooperation
交汇处 confluence interchange junction
交流 communication exchange interaction
交涉 dealing negotiate
交纳 pay
交结 associate connect mix
交给 deliver give
交融 blend mix
交谈 chat converse discuss discussion
交谊 association communion friendship
交运 check
交通 communication connected traffic transportation
交通工具 vehicle
交配 mating
交锋 confrontation
交错 crisscross
交际 communication
交际花 courtesan socialite
交集 connection dealing interaction overlap
亦即 namely
产下 bear
产业 estate industrial industry property
产业化 industrialization
产出 output produce
产制 manufacture production
产前 prenatal
产品 good merchandise product
产地 source
产婆 midwife
产期 lying
产物 product result
产生 arise engender generate produce
产科 obstetric
产量 output
亨利 henry
亨特 hunter
亨祚 flourish prosper
亨通 prosperous
享乐主义 hedonism
享受 enjoy pleasure
享国 reign
享有 enjoy
享用 enjoy
享誉 renowned
京都 capital
亭台 pavilion
亭子 pavilion
亭阁 pavilion
亮光 light
亮出 flash
亮堂 bright clear
亮度 brightness
亮彩 glitter shine sparkle
亮晶晶 gleaming glistening
亮点 highlight
亮眼 impressive striking
亮闪闪 bright
亲事 marriage
亲亲 friendly kiss
亲们 darling fan follower
亲信 confidant
亲切 amiable cordial familiar
亲吻 kiss
亲和 affable amiable
亲和力 accessibility affinity warmth
亲和性 affinity compatibility
亲善 goodwill
亲嘴 kiss
亲密 close intimate
亲属 kin kindred relative
亲情 affection
亲戚 relative
亲手 personally
亲族 relative
亲昵 intimate
亲热 affectionate intimate
亲爱 beloved darling dear
亲爱精诚 camaraderie
亲王 prince
亲生 biological birth
亲眷 relative
亲眼 personally
亲睦 amicable friendly
亲自 person personally
亲赴 travel
亲身 personal
亲近 intimate
亵慢 irreverent
亵昵 disrespectful
亵服 lingerie
亵渎 profane
亹亹 diligently relentlessly
亹亹不倦 relentlessly
人丁 population
人世 world
人为 artificial
人事 personnel sexuality
人从 hanger retinue
人们 people
人仰马翻 roll
人体工学 ergonomic
人偶 figure puppet
人儿 figurine
人力 manpower
人力车 rickshaw
人势 penis
人去楼空 deserted
人参 ginseng
人口 people population
人口学 demography
人口数 population
人口普查 census
人口稠密 populous
人员 crew personnel staff
人品 appearance bearing character integrity
人喊马嘶 hubbub
人困马乏 exhausted fatigued spent
人士 figure person
人声鼎沸 brouhaha hubbub
人夫 husband
人头 head person
人妖 transsexual transvestite
人妻 wife
人孔 manhole
人字形 chevron
人家 dwelling family household
人寰 world
人寿年丰 prosperity
人尽可夫 loose promiscuous
人山人海 multitude
人工 artificial manpower
人工河 canal
人工流产 abortion
人师 mentor
人形 humanoid
人心涣散 demoralized
人性 human humanity
人情 favor friendship
人情味 friendliness
人手 manpower staff
人才 look talent
人文 culture humanity
人文主义 humanism
人望 esteem prestige
人机工程 ergonomic
人格 dignity integrity personality
人格化 personalize
人格魅力 charisma
人模狗样 pose
人次 visit
人母 mother
人氏 native
人民 people
人气 character personality popularity
人流 abortion
人海 multitude
人渣 scum
人满为患 overpopulation
人烟稀少 desolate
人父 father
人物 character figure person personage
人物描写 portrayal
人犯 criminal culprit
人生 life
人种 race
人称 known person
人类 humanity mankind
人类学 anthropology
人类学家 anthropologist
人群 crowd
人肉 human
人脉 connection contact network
人臣 official
人行道 sidewalk
人财两旺 thriving
人质 hostage
人身 person personal
人迹罕至 deserted lonely
人选 candidate
人造 artificial synthetic
人造丝 rayon
人造奶油 margarine
人造黄油 margarine
人道 humane
人道主义 humanism humanitarian
人间 earth
人间蒸发 vanish
人际 interpersonal
人马 centaur staff troop
人鱼 manatee mermaid
亿万富翁 billionaire
什锦 assorted assortment mixed
仁厚 tolerant
仁惠 benevolent humane merciful
仁慈 benevolent charitable kind kindly
仁术 benevolence kindness
仁爱 benevolence charity compassion
仂语 phrase
仅仅 barely merely only
仅供 only
仆人 servant
仆役 servant
仆欧 attendant
仇人 foe
仇外 xenophobia
仇家 enemy foe
仇恨 enmity hate hatred hostility
仇敌 enemy
仇隙 feud
仇雠 foe
今世 age life
今后 future henceforth hereafter now
今夜 evening tonight
今天 now today
今年 year
今日 today
今早 morning
今晚 tonight
今晨 morning
今朝 age
今次 once present time
今生 life
介于 between intermediate
介入 intervene
介壳 shell
介导 mediate
介怀 mind
介意 mind
介绍 introduce introduction present
介绍信 reference
介胄 armor
介质 media medium
介面 interface
仍旧 remain still yet
仍然 before still yet
从不 never
从业 practice
从业人员 employee
从业者 practitioner
从严 rigorous severely strict
从中 within
从事 deal engage go undertake
从今以后 now
从众 conform
从何 whence
从俭 economical modest
从先 past previously
从军 enlist
从前 formerly previously
从动 driven slave
从句 clause
从吏 official
从命 comply
从头 anew start
从头到尾 whole
从子 nephew
从容 calm
从容不迫 calm
从宽 lenient
从小 childhood
从属 subordinate
从戎 army enlist
从未 never
从来 always never
从来不 never
从此 henceforth now
从没 never
从犯 accomplice
从略 omit
从缓 postpone
从者 attendant
从而 thereby thus
从轻 lenient
从速 dispatch
从里到外 thoroughly
从难从严 exacting
仓位 position
仓促 hurriedly
仓库 depot storehouse warehouse
仓皇 panic
仓皇失措 flustered ruffled
仓鼠 hamster
仔细 attentive careful cautious frugal
仔鸡 chick
他妈的 fucking
他杀 homicide
他者 other
他迁 relocate
仗义 loyal stick
仗恃 depend rely
仗火 battle
仗腰 support
付出 expend invest pay
付托 entrust
付款 payment
付给 deliver pay
付讫 paid
付诸 apply put
付费 pay
付钱 pay
仙丹 elixir
仙人掌 cactus
仙去 die
仙境 paradise wonderland
仙女 fairy
仙女座 andromeda
仙姑 sorceress
仙子 fairy
仙界 paradise
仙童 elf
仙药 panacea
仙逝 die
代书 scrivener
代价 consideration cost price
代偿 compensation
代写 plagiarism
代办 agent
代名词 pronoun synonym
代币 token
代志 thing
代拿买特 dynamite
代指 mean signify
代换 replace substitute
代数 algebra
代数学 algebra
代替 replace
代步 ride
代步车 vehicle
代母 godmother
代班 substitute
代理 proxy surrogate
代理人 agent
代理商 agent
代码 code
代管 administer manage
代罪羔羊 scapegoat
代表 delegate represent representative stand
代表团 delegation
代表性 representative typical
代表队 delegation
代言 ambassador endorse spokesperson
代言人 spokesperson
代词 pronoun
代谢 metabolism replacement substitution
代购 buy
代金券 coupon voucher
代销店 agency outlet
代际 generational
令人发指 heinous
令人振奋 exciting inspiring rousing
令人满意 satisfactory satisfying
令吉 ringgit
令名 reputation
令牌 decree directive token
令状 writ
以上 all
以下 following
以东 east
以为 believe think
以便 order so
以偏概全 generalize
以内 within
以利于 order sake
以前 ago before formerly
以北 north
以南 south
以及 well
以后 after afterward following later
以外 apart except external outside
以太 ether
以太网 ethernet
以往 formerly past
以期 order waiting
以次 following
以此 thereby thus
以此类推 so
以求 order
以至 down up
以至于 down extent up
以致 down up
以致于 point so
以西 west
以资 serve way
以防 avoid case prevent
仪典 ceremony
仪器 apparatus instrument
仪容 appearance
仪式 ceremony
仪态 bearing
仪节 etiquette
仪表 appearance bearing meter
仪表盘 dashboard
仰仗 depend rely
仰慕 admire
仰泳 backstroke
仰赖 rely
仲介 agent broker middleman
仲夏 midsummer
仲裁 arbitration
仵工 pallbearer
价值 value worth
价值连城 invaluable priceless
价格 price
价款 cost
价目 price tariff
价钱 price
任一 any either
任人 appoint
任令 allow
任何 any whatever
任凭 allow despite
任务 assignment duty mission task
任听 allow
任命 appoint appointment
任性 headstrong unruly willful
任意 any arbitrary random will
任期 tenure
任用 appoint assign
任由 allow let regardless
任诞 dissipated unruly
任随 allow
份儿 degree extent
份额 portion share
仿似 seem
仿佛 alike seem seemingly similar
仿冒 counterfeit fake
仿冒品 fake imitation
仿制 copy imitate
仿制品 fake
仿品 counterfeit knockoff replica reproduction
仿如 like similar
仿射 affine
仿效 copy imitate
仿照 imitate
仿生 bionic
仿生学 bionic
仿真 emulate emulation simulate simulation
仿行 imitate
仿讽 parody
仿造 copy counterfeit
企业 company corporation enterprise firm
企业家 entrepreneur
企划 plan
企及 strive
企图 attempt try
企图心 ambition ambitious
企慕 admire
企投 fun
企望 hope
企求 seek
企盼 expect hope
企稳 stabilize
企鹅 penguin
伄儅 irregularly seldom
伊塔 eta
伊妹儿 email
伊始 beginning outset
伊娃 eva
伊玛目 imam
伊芙 eve
伎俩 ploy scheme skill trick
伏兵 ambush
伏击 ambush
伏卧 prone
伏法 executed
伏特 volt
伏特加 vodka
伏诛 executed
伐木 lumbering
伐木工人 lumberjack
休会 adjourn
休假 holiday
休克 shock
休兵 armistice
休养 recover recuperate
休养生息 recover recuperate
休庭 adjourn
休息 rest
休息室 lobby lounge
休惜 recess
休憩 relax rest
休战 armistice
休止 stop
休止符 rest
休眠 dormant
休闲 idle leisure relaxation
众口一词 unanimous
众口同声 unanimous
众多 numerous
众数 mode
优于 surpass
优伶 actor actress
优先 priority
优先级 precedence
优势 advantage dominance superiority
优化 optimize
优异 exceptional
优惠 discount favorable preferential privilege
优惠券 coupon
优柔 carefree gentle indecisive weak
优柔寡断 indecisive
优格 yogurt
优渥 generous handsome liberal
优游 carefree leisurely
优游自得 unfettered
优点 advantage benefit merit
优生 eugenic
优生学 eugenic
优秀 excellent outstanding
优等 excellent superior
优美 elegant fine graceful
优胜 excellent superior winning
优良 fine good
优裕 abundance plenty
优越 superior superiority
优选 optimize preferred
优酪乳 yogurt
优雅 grace graceful
伙伴 companion comrade partner
伙同 collusion
伙计 fellow mate partner waiter
伙食 food meal
伙食费 meal
会众 audience congregation participant
会合 meet meeting merge rendezvous
会合处 joint
会员 member
会商 confer consult negotiate
会子 while
会客厅 parlor
会客室 parlor
会师 collaborate
会幕 tabernacle
会心 knowing
会意 cotton knowing
会战 battle
会所 club clubhouse
会晤 conference meet meeting
会期 session
会死 mortal
会漏 leak
会社 guild
会籍 membership
会见 meet
会计 accountancy accountant accounting
会计学 accountancy accounting
会计师 accountant
会计科目 account
会议 conference meeting
会诊 consultation
会话 conversation converse dialog session
会谈 discussion talk
会错意 misunderstand
会集 assemble
会面 meet meeting
伞兵 paratrooper
伞降 parachuting
伟业 exploit
伟丽 magnificent
伟大 grand great huge important
伟岸 imposing outstanding
伟观 wonder
传人 descendant disciple impart teach
传令兵 messenger orderly
传入 import
传写 copy
传出 disseminate
传动 drive
传动装置 transmission
传单 flier leaflet pamphlet
传告 pass relay
传呼机 beeper pager
传唤 subpoena summon
传声器 microphone
传声筒 megaphone mouthpiece
传奇 legendary romance
传奇人物 legend
传媒 media
传寄 communicate forward send
传导 conduct
传布 disseminate propagate spread
传开 spread
传感 sensing telepathy
传感器 sensor
传扬 spread
传承 inheritance pass
传报 memorial notification
传授 impart pass teach
传播 disseminate propagate spread
传教 missionary preach
传教士 missionary
传来 arrive heard
传染 contagious infect
传染性 contagious infectious
传檄 circulate
传流 circulate spread
传真 fax
传神 lifelike vivid
传票 subpoena summon voucher
传种 propagate reproduce
传粉 pollination
传给 hand pass transfer
传统 convention conventional tradition traditional
传言 hearsay rumor
传讯 subpoena summon
传记 biography
传讲 preach
传译 interpret translate
传话人 communicator messenger relay
传语 pass
传说 legend
传载 reprint transmit
传输 transmission transmit
传达 convey pass relay transmit
传达员 receptionist usher
传述 relay
传送 convey deliver transmit
传递 transitive transmit
传道 preach sermon
传道受业 teach
传闻 rumor
伤不起 unbearable
伤亡 casualty
伤口 cut wound
伤号 casualty
伤害 harm injure
伤寒 typhoid
伤心 grieve
伤心蒿目 grieve
伤悲 sad
伤悼 mourn
伤感 emotional patho sad sentimental
伤残 crippled damaged disabled maimed
伤残人员 injured
伤疤 scar
伤痕 bruise scar
伤痛 pain sorrow
伤者 casualty victim
伤耗 damage
伤透 break
伦理 ethic
伦理学 ethic
伦琴射线 xray
伪劣 false inferior
伪君子 hypocrite
伪善 hypocritical
伪善者 hypocrite
伪装 camouflage disguise pretend pretense
伪证 perjury
伪迹 artifact
伪造 counterfeit fake forge
伪造品 fake forgery
伫列 queue
伯乐 bole
伯伯 uncle
伯恩斯 burn
伯母 aunt
伯爵 count earl
估产 assess estimate
估价 estimate valuation value valued
估值 estimation valuation
估定 assess
估摸 guess reckon
估测 estimate
估算 assessment evaluation
估计 assess calculate estimate think
估量 assess estimate
伴侣 companion mate partner
伴同 accompany
伴奏 accompany
伴娘 bridesmaid
伴有 accompanied
伴舞 escort
伴随 accompany follow
伶人 actress
伶俐 clever deft intelligent witty
伶俜 solitary
伶牙俐齿 fluent
伶鼬 weasel
伸出 extend
伸卡球 sinker
伸展 extension stretching
伸展台 catwalk runway
伸张 promote uphold
伸手 beg meddle
伸直 straighten
伸缩 adjustable flexible retractable
伸缩性 flexibility
伸长 extend stretch
伺候 serve
伺服器 server
似乎 seemingly
似地 like
似雪 snowy
伽马 gamma
但书 proviso
但凡 long
但是 but however
位于 lie located situated
位元 bit
位列 rank
位子 place seat
位居 located
位形 configuration
位次 place
位移 displacement
位置 place position seat
位面 plane
低下 lower lowly
低丘 hilly
低估 underestimate
低保 welfare
低劣 substandard
低吟 murmur
低地 lowland
低声 softly
低声细语 whisper
低头 give yield
低廉 cheap inexpensive low
低微 feeble humble meager
低成本 inexpensive
低效 ineffective inefficient
低档 inferior
低气压 depression
低沉 downcast gloomy overcast
低眉顺眼 docile submissive
低矮 low short
低等 inferior
低级 inferior low rudimentary
低能 incapable incompetent stupid
低能儿 idiot moron
低落 decline downcast gloomy
低语 mutter
低调 quiet subdued
低谷 trough valley
低贱 cheap humble inexpensive lowly
低迷 blurred low slump
低陷 settle sink
低音 bass
低音管 bassoon
住址 address
住处 dwelling residence
住宅 abode dwelling residence
住客 tenant
住家 household reside residence
住宿 accommodation lodging stay
住居 live reside
住户 household householder inhabitant
住房 housing
住所 habitation residence
住手 desist stop
住持 abbot
住脚 stop
住舍 house residence
佐料 condiment seasoning
佐证 confirm evidence proof
佐贰 deputy junior
佐餐 accompaniment
佑护 blessing
体会 experience realize understanding
体位 posture
体例 form style
体内 internal
体制 organization system
体势 feature
体团 community
体型 build
体外 vitro
体察 experience observe
体己 intimate
体式 form genre style
体弱多病 sickly
体形 figure
体征 sign
体态 figure physique posture
体性 disposition
体恤 empathize
体悟 comprehend experience realize
体惜 empathize
体操 gymnastic
体格 physique
体温 temperature
体现 embody incarnate reflect
体积 bulk volume
体系 setup system
体统 decorum propriety
体肤 body flesh skin
体育 sport
体育场 stadium
体育场馆 gymnasium
体育运动 sport
体育馆 gym gymnasium stadium
体能 stamina
体裁 genre style
体认 realization realize
体谅 allow appreciate empathize
体貌 appearance
体质 constitution
体贴 considerate
体量 dimension
体面 dignity face honorable prestige
体魄 build physique
何其 so
何况 besides
何处 whence
何等 somewhat
余下 remaining
余党 remnant rump
余剩 remainder surplus
余地 leeway margin
余存 balance remainder
余数 remainder
余晖 afterglow twilight
余波 aftermath fallout repercussion
余烬 ember
余生 survival
余留 remainder unfinished
余绪 throwback
余裕 ample surplus
余量 leftover remnant tolerance
余项 remainder residue
余额 balance remainder surplus
佚名 anonymous
佛光 aura
佛塔 pagoda
佛爱 phi
佛爷 emperor god
作下 do make
作业 homework operation task work
作业员 operator
作东 host treat
作为 accomplishment achievement activity deed
作主 decide
作乱 rebel
作伴 accompany
作假 cheat counterfeit defraud falsify
作兴 maybe possibly
作准 authentic count valid
作出 deliver draw issue make
作古 die
作品 opus work
作坊 workshop
作孽 sin
作客 sojourn
作家 author
作对 oppose
作废 cancel delete nullify
作弄 tease
作弊 cheat
作态 pose
作怪 odd
作战 combat fight
作手 expert writer
作数 counting valid
作文 composition
作料 condiment seasoning
作曲 compose
作曲家 composer songwriter
作曲者 composer
作梗 hinder obstruct
作法 practice
作物 crop
作用 act action affect function
作画 draw paint
作痛 ache
作祟 haunt haunted
作秀 grandstand
作答 answer respond
作罢 drop
作者 author writer
作誓 pledge
作证 testify
作贼 thief
作践 degrade humiliate ruin
作风 style way
佝偻 stooped
你好 hello hi
你妈 fucking
佣人 servant
佣兵 mercenary
佣妇 housekeeper maid
佣工 servant
佣金 commission
佣钱 brokerage commission
佩兰 orchid
佩剑 saber sword
佩带 wear
佩戴 wear
佩服 admire
佩饰 ornament pendant
佯装 pose pretend
佳丽 beautiful beauty
佳作 masterpiece
佳妙 beautiful wonderful
佳洁士 crest
佳绩 success
佳美 beautiful
佳肴 delicacy
佳能 canon
佳节 holiday
佳评如潮 hit
佼佼者 excellent
使不得 unacceptable
使出 exert use
使命 calling mission
使役 burden use working
使徒 apostle
使得 feasible serviceable usable workable
使成 cause render
使然 dictate
使用 apply employ use
使用者 user
使者 emissary envoy
使节 envoy
使节团 delegation
使馆 consulate
侃价 bargain
侃大山 gossip
侄女 niece
侄子 nephew
侈靡 extravagant wasteful
例外 exception
例如 example instance such
例子 case example instance
例示 exemplify
例行 routine usual
例证 example
侍从 attendant retainer serve
侍候 serve
侍卫官 guard
侍奉 serve
侍女 maid
侍妾 concubine
侍应 waiter waitress
侍应生 waiter waitress
侍弄 repair tend
侍者 attendant waiter
侏儒 dwarf midget pygmy
供体 donor
供养 supply
供品 offering
供奉 offering sacrifice
供应 provide supply
供应品 supply
供应商 supplier
供应者 supplier
供暖 heating
供热 heating
供物 offering
供献 contribution
供稿 contribute
供给 furnish provide supply
供认 confess confession
供词 confession statement
供货商 supplier vendor
供述 confession
供销 distribution
供销商 supplier
依从 comply obey
依仗 count rely
依傍 depend imitate rely
依存 dependent
依属 dependence
依序 order sequentially
依循 comply follow
依恋 cling
依托 depend rely support
依据 according basis foundation
依旧 before still
依次 order succession
依法 legal
依然 before still
依然故我 unchanged
依照 according light
依着 accordance
依稀 dimly probably vaguely
依赖 depend dependent
依附 adhere
依靠 depend
依顺 comply
侠义 chivalry
侠气 chivalry
侥幸 fluke luckily
侦听 eavesdrop tap
侦察 detection reconnaissance scout
侦察兵 scout spy
侦察员 detective investigator scout spy
侦探 detective
侦查 detect investigate
侦测 detect sense
侦测器 detector
侦破 investigate scout solve uncover
侧写 profile profiling
侧室 concubine
侧影 profile silhouette
侧目 shocked surprised
侧翻 capsize
侧耳 listen
侧身 sideway
侧重点 emphasis
侧面 aspect profile side
侨民 expatriate
侮弄 mock
侮慢 bully humiliate
侮蔑 contempt despise
侮辱 dishonor humiliate insult
侮骂 abuse scold
侯爵 marquis
侵入 invade trespass
侵吞 annex swallow
侵夜 night
侵害 encroach infringe
侵害人 perpetrator
侵彻 penetrate
侵权 infringement violate
侵权行为 infringement tort
侵犯 assault encroach infringe violate
侵略 invade invasion
侵略者 aggressor invader
侵蚀 erode
侵蚀作用 erosion
侵袭 invade onslaught
侵限 intrusion
便于 convenient easy
便便 bulging obese
便利 convenient easy facilitate
便利性 convenience
便器 toilet
便士 penny
便宜 cheap convenient inexpensive
便宜货 bargain
便帽 cap
便当 convenient easy handy
便所 privy
便携 portable
便携式 portable
便是 even exactly precisely
便条 note
便民 convenient
便秘 constipation
便笺 memo note
便签 memo note
便道 pavement shortcut sidewalk
便难 debate
便鞋 slipper
促使 induce prompt spur
促动 motivate
促成 facilitate
促求 urge
促狭 mischievous sly
促织 cricket
促请 urge
促进 advance boost promote
俄顷 moment presently
俊俏 charming elegant
俊杰 elite genius
俊秀 elegant pretty
俊美 handsome pretty
俊雅 graceful refined
俏丽 handsome pretty
俏皮 attractive charming smart witty
俏美 charming pretty
俗人 laity
俗家 layman
俗气 banal tacky
俗滥 tacky
俗话 proverb
俗语 proverb
俗谚 proverb
俗辣 nobody
俘获 capture
俘虏 captive
俚语 slang
保不定 card
保不齐 card
保人 guarantor
保住 preserve save
保佑 blessing
保修 guarantee warranty
保全 maintain preserve
保养 maintain maintenance
保准 guarantee reliable sure
保卫 defend safeguard
保固 guarantee warranty
保姆 babysitter housekeeper nanny
保存 conserve keep preserve store
保守 conservative guard keep
保守主义 conservatism
保密性 secrecy
保护 defend protect protection safeguard
保护主义 protectionism
保护国 protectorate
保护性 protective
保护者 protector
保护色 camouflage
保持 hold keep maintain preserve
保有 keep retain
保残守缺 conservative
保洁 sanitation
保温瓶 thermo
保留 keep reservation retain
保留剧目 repertoire repertory
保留区 reservation
保皇党 royalist
保真度 fidelity
保祐 blessing
保税 bonded
保管 certainly custodian guarantee surely
保管员 custodian
保管箱 safe
保育 childcare conservation protect
保育院 nursery orphanage
保藏 preserve
保证 ensure guarantee pledge safeguard
保证金 bail margin
保送 recommend
保释 bail
保镖 bodyguard
保险 insurance insure safe secure
保险丝 fuse
保险人 insurer
保险套 condom
保险柜 safe
保险箱 safe
保障 ensure guarantee safeguard
保驾护航 protect safeguard
信不过 distrust suspicious
信义 honor
信令 signaling
信仰 believe conviction
信仰者 believer
信件 letter
信任 confidence trust
信众 believer worshipper
信使 courier messenger
信函 letter
信号 signal
信天翁 albatross
信奉 belief believe
信守 abide keep
信实 reliable trustworthy
信封 envelope
信差 messenger
信徒 believer
信得过 reliable trustworthy
信心 confidence faith
信念 belief conviction faith
信息 information message news
信息技术 it
信意 arbitrarily will
信手 casually passing
信托 entrust
信教 religious
信服 believe confidence faith respect
信札 letter
信条 creed
信标 signal
信步 stroll
信然 indeed really
信物 token
信用 credit trustworthiness
信笺 letter
信筒 mailbox
信管 detonator fuse
信箱 mailbox
信经 credo
信誉 distinction prestige reputation trust
信贷 credit
信赖 confidence faith rely trust
信道 channel
信靠 trust
俨然 dignified solemn
俭用 frugal
俭省 economical sparing thrifty
俭约 economical frugal thrifty
俭腹 ignorant
俭薄 meager poor
修习 practice study
修养 accomplishment training
修剪 prune trim
修复 renovate repair restore
修好 repair restore
修建 build construct
修撰 compile compose
修改 alter amend modify
修整 finish groom renovate tend
修正 amend rectify revise
修正主义 revisionism
修正案 amendment
修理 fix prune repair trim
修筑 build
修练 perform practice
修编 revise
修缮 renovate repair
修葺 renovate repair
修补 mend
修订 revise
修读 pursue study
修辞 rhetoric
修辞学 rhetoric
修造 build repair
修道士 friar
修道院 convent monastery
修长 lanky slender
修院 seminary
修面 shave
修鞋匠 cobbler
修音 voicing
修饰 adorn decorate polish
修饰语 adjunct qualifier
修齐 trim
俯仰 pitch
俯仰之间 flash
俯就 submit yield
俯视 overlook
俯身 bow stoop
俯首称臣 capitulate
俱乐部 club
俱佳 excellent wonderful
俳句 haiku
俸给 pay salary
俸钱 salary
俾使 order so
俾倪 parapet
俾利 facilitate
俾格米 pygmy
倍儿 really
倍塔 beta
倍增 double multiplication redouble
倍增器 multiplier
倍感 extremely
倍数 factor multiple multiplier
倏地 suddenly swiftly
倒下 collapse
倒买倒卖 speculate
倒位 inversion
倒刺 barb
倒卖 speculate
倒反 contrary instead
倒叙 flashback
倒台 collapse downfall
倒坍 collapse
倒塌 collapse
倒头 die
倒带 rewind
倒弄 move
倒戈 turncoat
倒把 speculate
倒换 rotate
倒数 back bottom reciprocal
倒映 reflect
倒是 actually
倒替 replace
倒灶 decline fall unlucky
倒片 rewind
倒着 backward reverse
倒空 empty
倒置 invert
倒腾 exchange move peddling shift
倒蛋 mischief
倒装 invert
倒计时 countdown
倒败 collapse
倒车 reverse
倒逼 stimulate
倒钩 barb
倒阳 impotent
倔强 obstinate stubborn
倘然 leisurely
倘若 case
候任 designate elect
候命 call
候补 alternate reserve substitute
候选 candidate
候选人 candidate
倚仗 lean rely
倚赖 dependent rely
倚靠 backing lean rely support
倜傥 casual elegant
借以 order purpose so
借住 lodge
借债人 borrower debtor
借出 lend
借助 help
借取 borrow
借口 excuse pretext
借指 metaphor refer
借方 borrower
借款 loan
借款人 borrower
借此 thereby
借由 mean through
借着 help mean through
借花献佛 plagiarism
借记 debit
借词 loanword pretext
借鉴 draw learn
借镜 draw learn
倡始 initiate
倡导 advocate initiate proponent propose
倡导者 advocate pioneer proponent
倡言 initiate propose
倡议 initiate initiative proposal suggest
倥侗 ignorant
倥偬 destitute pressing urgent
倦怠 dispirited exhausted
倨傲 arrogant
倭人 dwarf
债主 creditor
债券 bond debenture
债务 debt indebtedness liability
债务人 debtor
债户 debtor
债权人 creditor
债款 debt
值得 deserve merit worth
值日生 prefect
值机 check
值此 occasion
值班 duty
值遇 meet
值钱 costly expensive valuable
倾倒 dump
倾动 admire
倾危 treacherous
倾卸 tip
倾向 orientation tendency trend
倾向性 inclination orientation tendency
倾城 gorgeous
倾慕 adore
倾斜 incline lean slant slope
倾斜度 inclination slope
倾服 admire
倾泄 outpouring
倾盆 downpour
倾盆大雨 downpour
倾羡 admire adore
倾翻 overturn tip topple
倾覆 capsize collapse overthrow overturn
倾角 dip tilt
倾轧 conflict dissension
倾销 dump
倾陷 collapse frame
倾颓 capsize collapse topple
偃旗息鼓 give
假人 dummy
假仁假义 hypocrisy
假仙 pretend
假体 implant prosthesis
假作 pretend
假使 case given suppose
假借 lenient tolerant
假冒 counterfeit impersonate pose
假发 wig
假名 alias pseudonym
假嗓 falsetto
假嗓子 falsetto
假声 falsetto
假子 stepson
假定 assume assumption suppose supposed
假小子 tomboy
假性 pseudo
假想 hypothesis imaginary imagine virtual
假惺惺 insincere phony
假意 hypocrisy
假托 pretend
假扮 impersonate
假掰 affected pretentious
假摔 diving simulation
假日 holiday
假期 vacation
假正经 demure hypocritical
假若 case
假装 pretend
假设 assume hypothesis presume suppose
假设性 hypothetical
假话 lie
假说 hypothesis
假象 facade
假象牙 celluloid
假货 dummy fake
假造 fabricate fake forge
假道 way
假释 parole
假面 mask
假面具 mask
假面舞会 masquerade
偏低 inadequate
偏倚 favor partial
偏偏 only precisely stubbornly unfortunately
偏僻 desolate remote
偏厦 lean
偏向 incline prefer
偏头痛 migraine
偏宕 extremely
偏宠 favor prefer
偏巧 coincidence fortunately
偏差 bias deviation
偏心 biased eccentric partial prejudiced
偏心率 eccentricity
偏心眼 bias partial
偏房 concubine
偏执 paranoid
偏执狂 paranoia
偏振 polarization
偏斜 crooked dishonest improper
偏极 polarization
偏析 segregation
偏激 extreme
偏爱 favor favorite prefer preference
偏狭 prejudiced
偏离 deviate diverge wander
偏移 deviation displacement offset
偏置 offset
偏航 yaw
偏袒 side
偏见 bias prejudice
偏角 deflection
偏误 bias
偏转 deflection deviation
偏辞 flattery prejudice
偏远 remote
偏颇 biased partial
偏食 partial
偏黄 yellowish
偕同 accompanied along together
做为 act
做买卖 deal trade
做事 job work
做亲 marry
做伴 accompany
做作 affected artificial
做出 issue
做到 accomplish achieve
做声 speak
做大 arrogant enlarge expand
做完 finish
做工 workmanship
做张做势 pose
做张做智 pose
做手 worker writer
做掉 defeat eliminate kill
做文章 fuss
做旧 distress
做梦 dream fantasy
做法 practice recipe
做派 behavior mannerism
做眉做眼 frown
做眼 scout
做礼拜 pray worship
做脸 facial
做菜 cook cooking
做饭 cook
做鬼 cheat
做鬼脸 grimace
停下 stop
停下来 stop
停住 cease halt stop
停办 cancel terminate
停尸房 mortuary
停尸间 morgue
停当 accomplished ready settled
停息 cease stop
停战 armistice truce
停手 stop
停摆 lockout shutdown suspended
停放 moor park
停服 terminate
停机 stop
停机坪 apron tarmac
停止 cease halt stop
停步 stop
停泊 anchor anchorage mooring
停滞 stagnation standstill
停滞不前 rut stagnant standstill
停用 disable discontinue suspend
停课 close
停车 park stall
停靠 berth call stop
停靠站 stopover
停顿 halt pause
健全 robust sound
健在 intact
健壮 healthy robust sturdy
健康 health healthy
健忘症 amnesia
健旺 energetic healthy robust vigorous
健美操 aerobic
健行 hike
健身 exercise
健身房 gym
偶一 accidentally
偶人 idol
偶像 idol
偶合 coincidence
偶尔 occasionally sometime
偶极 dipole
偶然 chance incidentally occasional occasionally
偶然性 chance serendipity
偶而 occasionally
偶见 accidental occasional
偷人 affair
偷偷 covertly secretly sly
偷偷摸摸 sneaky
偷去 steal
偷取 steal
偷吃 unfaithful
偷听 eavesdrop monitor
偷子 thief
偷惰 lazy
偷懒 lazy
偷摸 sneaky
偷汉子 affair
偷渡 stowaway
偷渡者 stowaway
偷漏 evade
偷猎者 poacher
偷盗 steal
偷看 peek peep
偷窃 steal
偷窥 peek peep
偷腥 affair
偷袭 raid
偷运 smuggle
偷鸡摸狗 affair
偿清 repay
偿还 reimburse repay
傀儡 puppet
傍亮 dawn daybreak
傍家儿 lover partner
傍晚 dusk evening
傍边 near
傍近 close
傍黑 dusk
储备 reserve
储备金 reserve
储存 stockpile storage store
储户 depositor
储物柜 cabinet locker
储蓄 saving
储藏 deposit store
储量 reserve
催促 urge
催化 catalysis catalyze
催化作用 catalysis
催化剂 catalyst
催收 press
催眠 hypnosis
催眠曲 lullaby
催肥 fatten
催谷 boost propel
催逼 press
傲人 enviable impressive
傲岸 proud
傲慢 arrogant
傲慢无礼 arrogant disrespectful
傲然 proudly
傻冒 fool foolish idiot
傻叉 fool
傻大个 idiot
傻头傻脑 stupid
傻子 fool idiot
傻帽 fool foolish idiot stupid
傻气 foolish foolishness
傻瓜 fool idiot
傻瓜式 foolproof
傻眼 dumbfounded flabbergasted
傻笑 giggle smirk
傻蛋 idiot
傻话 nonsense
傻里傻气 foolish stupid
像元 pixel
像差 aberration
像样 decent
像模像样 decent solemn
像片 photo
像章 badge insignia
像素 pixel
像话 appropriate proper
僧人 monk
僧伽 monk
僧侣 monk
僧院 abbey
僭主 tyrant usurper
僭越 usurp
僵住 motionless
僵尸 zombie
僵局 deadlock impasse
僵持 deadlocked
僵直 inflexible rigid stiff
僵硬 rigid stiff
僻地 stick
僻处 located
僻静 lonely secluded
儆戒 warn
儒雅 courteous cultured refined scholarly
儿女 children
儿子 son
儿孙 descendant
儿时 childhood
儿科 pediatric
儿童 child
儿马 stallion
兀自 yet
兀鹫 vulture
允准 approval approve permission permit
允宜 appropriate apt
允当 proper suitable
允许 allow permit
允诺 consent promise
元件 component element
元器件 component
元帅 marshal
元气 strength vigor vitality
元素 element
元老 elder
元老院 senate
元音 vowel
元龙 emperor
兄台 brother
兄弟 brother brotherly fraternal
兄弟会 fraternity
兄弟姐妹 sibling
充任 act
充作 serve substitute
充值 recharge
充公 confiscate
充其量 best most
充军 banish
充分 adequate ample full sufficient
充塞 block choke congestion crowd
充填 complement fill filled filling
充实 enrich full rich substantial
充当 act serve
充斥 flood full
充气 inflate
充沛 abundant plentiful
充溢 overflow replete
充满 brimming full
充电 recharge
充盈 abundant plentiful
充裕 abundance abundant ample plenty
充足 abundant adequate sufficient
兆头 omen sign
兆瓦 megawatt
兆赫 megahertz
先人 ancestor forefather
先令 shilling
先例 precedent
先兆 omen
先决 necessary prerequisite
先决条件 precondition prerequisite
先前 before previously
先发制人 preempt
先后 priority succession
先声 harbinger herald precursor
先天 innate natural
先天性 congenital innate intrinsic
先头 advance front previously vanguard
先导 forerunner guide pioneer
先有 preexisting prior
先期 advance beforehand premature
先民 forebear
先河 forerunner precursor source
先烈 martyr
先生 gentleman husband sir teacher
先知 prophet
先行 precede
先行者 forerunner
先见 foresight
先见之明 foresight
先辈 ancestor forefather
先进 advanced exemplary meritorious sophisticated
先锋 pioneer vanguard
先锋队 vanguard
先鞭 first
先驱 pioneer trailblazer
先驱者 pioneer trailblazer
光临 attend
光亮 bright
光亮度 brightness luminosity
光伏 photovoltaic
光光 bright naked shiny smooth
光化作用 photosynthesis
光华 brilliance splendor
光合 photosynthesis
光合作用 photosynthesis
光圈 aperture diaphragm halo
光复 recover
光大 magnificent splendid
光头党 skinhead
光子 photon
光学 optic
光度 luminosity
光彩 brilliance luster radiance splendor
光彩夺目 brilliant dazzling
光明 bright light radiance
光明正大 honorable openly
光是 just solely
光晕 halo
光景 about circumstance probably scene
光标 cursor
光棍 bachelor gangster hoodlum
光棍儿 bachelor
光泽 gloss luster
光润 glossy sleek
光溜 slippery smooth
光滑 glossy sleek smooth
光照 illumination
光环 glory halo splendor
光碟 cd
光秃秃 bald bare
光线 illumination light lighting
光耀 brilliant dazzling
光艳 gorgeous
光芒 radiance
光芒万丈 splendor
光荣 glorious
光谱 spectrum
光谱仪 spectrometer
光谱学 spectroscopy
光辉 brilliant glory magnificent radiance
光量 luminosity
光顾 visit
克俭 frugal thrifty
克制 control restrain restraint
克己 discipline
克扣 deduct dock
克拉 carat
克星 bane nemesis
克服 conquer endure overcome
克朗 krone
克林姆 cream
克莱 clay
克西 xi
克里姆林宫 kremlin
克隆 clone
克难 challenging difficult makeshift tight
免不了 unavoidable
免不得 bound unavoidable
免于 saved
免受 freedom immunity prevent
免掉 eliminate scrap
免疫 immunity
免疫力 immunity
免疫学 immunology
免票 free
免职 dismissal sack sacking
免费 free
免费软件 freeware
免赔 excess
免除 avoid excuse exempt prevent
免黜 degrade dismiss fire
兑付 cash
兑换 convert exchange
兑现 cash
兔子 hare rabbit
兔崽子 bastard brat
党人 partisan
党徒 crony henchman
党派 faction
党鞭 whip
兜卖 hawk peddle
兜售 hawk peddle
兜圈子 circle encircle
兜帽 hood
兜底 expose
兜揽 advertise canva solicit take
兜翻 expose
兢兢业业 conscientious
入伍 enlist
入住 check
入侵 invade
入侵者 intruder
入口 entrance import
入味 interesting tasty
入围者 finalist qualifier
入土 buried bury interred
入夜 nightfall
入息 income
入手 buy obtain receive
入时 fashionable
入木三分 penetrating profound
入海口 estuary
入球 goal
入盟 join
入神 enthralled entranced
入禀 file
入罪 criminalize
入罪化 criminalize
入肉 fuck intercourse
入股 invest
入迷 enchanted fascinated
入门 introduction
全世界 worldwide
全乎 comprehensive
全体 all entire
全体人员 crew
全副 completely
全力 fully
全同 identical
全国 countrywide national nationwide
全国性 national
全场 unanimously
全域 global
全复 completely healed
全家福 hodgepodge
全局性 global
全录 xerox
全心全意 wholeheartedly
全息 holographic
全情 wholeheartedly
全才 versatile
全方位 complete comprehensive holistic
全无 none
全权代表 plenipotentiary
全歼 annihilate exterminate
全民公决 referendum
全民投票 plebiscite referendum
全活 rescue
全然 completely
全球 global worldwide
全球化 globalization
全球定位系统 gps
全球性 global worldwide
全盘 comprehensive overall
全盛 flourishing peak
全素 vegan
全胜 slam
全能 omnipotent
全般 entire
全豹 panorama
全距 range
全身 em
全身心 wholeheartedly
全部 all whole
全都 all
全长 span
全集 omnibus
全面 comprehensive overall total
全额 full
八十 eighty
八卦 gossip
八带鱼 octopus
八度 octave
八强 quarterfinal
八强赛 quarterfinal
八月 august
八月份 august
八角 anise octagonal
八角形 octagon
八边形 octagon
八达通 octopus
八音 music
公主 princess
公义 righteousness
公事 document
公事包 briefcase
公仔 doll
公众 public
公会 guild
公使 minister
公信力 credibility
公允 equitable fair
公元 ad
公克 gram
公公 grandpa
公共 common communal public
公共汽车 bus
公共设施 infrastructure
公决 referendum
公分 centimeter gram
公升 liter
公厘 millimeter
公司 company corporation firm
公吨 ton
公告 announcement post
公园 park
公国 duchy dukedom principality
公堂 hall
公室 office
公家 public society state
公尺 meter
公差 tolerance
公布 announce publish
公平 fair impartial
公平合理 equitable fair
公开 open overt public release
公开赛 open
公式 formula
公式化 formalize
公德心 civility
公投 referendum
公报 announcement bulletin communique
公文包 briefcase
公斤 kilogram
公断 arbitration
公有 communal
公有化 nationalize
公正 equitable fair just
公民 citizen
公民投票 plebiscite referendum
公然 openly publicly
公爵 duke dukedom
公爵夫人 duchess
公牛 bull
公猪 boar
公猫 tomcat
公理 axiom
公用 public
公畜 stud
公益事业 charity
公社 commune
公称 nominal
公立 public
公约 convention
公网 internet
公羊 ram
公而忘私 selfless
公营 public publicly
公认 accepted
公设 postulate
公证 acknowledgement
公证人 actuary notary
公诉人 procurator
公路 highway road
公车 bus
公道 equitable fair fairness justice
公里 kilometer
公顷 hectare
公馆 mansion residence
公马 stallion stud
公鸡 cock rooster
公鹿 buck stag
六十 sixty
六十年代 sixty
六合 universe
六方 hexagonal
六神无主 distracted stunned
兰克 rank
兰姆 lamb rum
兰花 orchid
共产 communism communist
共产主义 communism
共享 share
共同 common joint jointly together
共同体 community
共和 republic republicanism
共和制 republic
共和国 republic
共处 coexist
共存 coexist
共情 empathize
共振 resonance
共时 concurrent
共济会 freemasonry
共犯 accomplice
共生 symbiosis
共用 communal shared
共线 concurrency
共计 total
共识 consensus
共谋 conspiracy conspire
共轭 conjugate
共通 common shared universal
共通性 commonality universality
共鸣 resonance resonate
关上 close
关乎 about relate
关于 about matter regard
关切 troubled
关卡 barrier checkpoint hurdle
关厂 lockout
关口 gateway juncture pass
关头 juncture moment
关子 climax
关怀 attentive care
关押 imprison
关注 attention concern follow interest
关涉 concern connection involve relate
关照 remind tell
关白 inform notify
关税 tariff
关系 affect concern relation relationship
关系户 connection
关紧 lock
关联 connected connection related relationship
关联词 conjunction connective
关节 joint
关节炎 arthritis
关键 crucial crux key pivotal
关键字 keyword
关键词 keyword
关门 close
关闭 close shut
兴办 begin
兴味 interest taste
兴奋 excitation excited excitement
兴奋剂 stimulant
兴建 build construct
兴旺 flourish prosper prosperous thriving
兴旺发达 flourishing
兴盛 flourish thrive
兴致 interest mood spirit
兴荣 flourish prosper
兴起 aroused rise
兴趣 hobby interest
兴隆 flourishing prosperous thriving
兵刃 weapon
兵力 troop
兵卒 soldier troop
兵变 mutiny
兵员 soldier troop
兵器 arm weapon weaponry
兵团 army corp formation
兵家 soldier
兵戈 arm fighting war weapon
兵戎 arm weapon
兵舰 warship
兵船 warship
兵营 barrack
兵队 troop
其一 first firstly
其三 third thirdly
其二 other second secondly
其他 other rest
其余 other remainder remaining rest
其先 before previously
其内 included within
其后 after later next
其外 addition apart besides
其它 other
其实 actually fact really
其所 place
其次 next secondly
其间 between meantime
具体 concrete detailed specific
具体而微 miniature
具名 sign
具备 equipped possess
具有 possess
具象 concrete representational
典型 archetype model representative typical
典型化 exemplar stereotype
典当 pawn
典狱长 warden
典礼 celebration ceremony
典章 institution institutional
典范 example model paragon
典藏 collection
典质 mortgage pawn
典雅 elegant refined
养伤 recuperate
养分 nutrient
养大 raise
养成 acquire cultivate form raise
养护 conserve curing maintain
养料 nourishment
养殖 breed raise
养活 keep provide support
养生 curing
养病 recuperate
养神 recuperate rest
养老金 pension
养育 nurture rear
养蜂人 beekeeper
兼任 adjunct
兼具 combine
兼容 compatible
兼容性 compatibility
兼差 moonlight
兼并 acquire annex
兼收并蓄 eclectic
兼有 combine
兼蓄 incorporate mingle
兼顾 balance
兽力车 carriage
兽医 vet veterinarian
兽性 brutal
兽皮 hide
兽类 animal
兽迷 furry
内分泌 endocrine
内勤 clerk
内向 introverted reserved
内含 contain include
内在 innate inner internal intrinsic
内地 hinterland inland interior japan
内场 infield
内外 about approximately
内存储器 ram
内室 bedroom
内容 content detail substance
内幕 internal
内建 built
内心 heart
内推 interpolation
内插 interpolation
内敛 introverted reserved understated
内核 core essence kernel
内涝 waterlogged
内涵 connotation implication
内源 source
内燃机车 automobile
内爆 implode
内用 eat
内省 introspection
内置 built internal
内臣 chamberlain
内行 adept experienced expert professional
内衣 underwear
内衣裤 underwear
内衬 lining
内装 filled
内裤 brief panty underpant
内部 inside interior internal
内部网 intranet
内里 inside
内阁 cabinet
内陆 inland interior
内馅 filling stuffing
内鬼 mole rat spy traitor
冉冉 gradually slowly
册历 diary
册子 book volume
册封 crown dub
再三再四 repeatedly
再不 alternatively
再不然 alternatively otherwise
再会 goodbye
再保险 reinsurance
再则 besides moreover
再制 reproduce
再发 recur reissue
再四 repeatedly
再好不过 ideal wonderful
再婚 remarry
再嫁 remarry
再审 retrial review
再建 reconstruct
再接再厉 persist
再版 reprint
再现 reconstruct recreate
再生 reborn recycling regenerate regeneration
再生产 reproduce reproduction
再者 besides moreover
再育 increase multiply proliferate
再见 goodbye
再说 besides moreover
再读 review
再起 resurgence
再造 rebuild reconstruct regenerate
再醮 remarry
冏彻 clear transparent
冒充 pretend
冒冒失失 bold forthright
冒出来 emerge
冒号 colon
冒名 impersonate impostor
冒名顶替 impersonate
冒失 rash
冒头 emerge
冒昧 bold presumptuous
冒渎 blasphemy disrespect
冒牌 fake impostor quack
冒牌货 forgery imitation
冒犯 offend
冒着 brave
冒险 adventure foray
冒险家 adventurer
冒险者 adventurer
冗余 redundancy redundant
冗冗 excessive multitude numerous
冗散 unemployed
冗杂 confused
冗繁 miscellaneous
冗长 redundant superfluous
写作 compose write writing
写字 write
写字板 clipboard
写实 realism realistic
写意 comfortable enjoyable relaxed suggest
写手 scribe
写法 spelling
写照 portrayal
写真 portrait
写道 write
军事 military
军事化 militarization
军事家 general
军人 serviceman soldier
军刀 saber
军号 bugle
军团 corp legion
军国主义 militarism
军士 soldier
军备 arm armament
军官 officer
军方 military
军旅 army
军火 arm munition
军火库 arsenal
军舰 warship
军营 barrack
军阀 junta warlord
军队 troop
军需官 quartermaster
军马 troop
农业 agriculture farming
农人 farmer
农作 crop farming
农作物 crop
农园 plantation
农地 farmland
农场 farm
农夫 farmer peasant
农奴 serf
农家肥 manure
农庄 farm ranch
农户 farmer
农村 village
农民 farmer peasant
农民阶级 peasantry
农田 farmland
农耕 agriculture farming
农舍 farmhouse
农药 pesticide
冠以 call label
冠冕 chief leader official
冠冕堂皇 dignified pompous
冠军 champion
冠军赛 championship
冠名 name
冠子 crest crown
冠状 coronary
冠脉 coronary
冠词 article
冤业 sin
冤仇 enmity rancor
冤头 enemy foe
冤孽 sin
冤家 enemy foe
冤家对头 enemy opponent
冤屈 injustice
冤枉 injustice
冤种 dupe patsy
冥府 hell underworld
冥想 meditate meditation
冬令 winter
冬天 winter
冬季 winter
冬烘 shallow uneducated
冬眠 hibernation
冬蛰 hibernation
冬青 holly
冬青树 holly
冰冻 freeze
冰壶 curling
冰封 shelve
冰山 iceberg
冰川 glacier
冰斗 cirque
冰柜 freezer
冰橇 sled sledge sleigh
冰毒 methamphetamine
冰河 glacier
冰消瓦解 disintegrate dissolve
冰清玉洁 spotless
冰球 puck
冰碛 moraine
冰箱 refrigerator
冰糕 sorbet
冰花 frost
冰轮 moon
冰释 dispel thaw vanish
冰雹 hail
冰鞋 skate
冲冲 excitedly
冲决 burst
冲击 attack batter impact shock
冲刷 cleanse erode scour scrub
冲刺 dash sprint spurt
冲力 momentum
冲动 impulse urge
冲劲 drive dynamism
冲压 press stamp
冲垮 burst topple
冲天 soar
冲打 batter
冲挹 defer submissive
冲掉 leach
冲撞 collide offend provoke
冲服 infusion
冲杀 charge
冲泡 infuse
冲洗 develop rinse wash
冲浪 surf surfing
冲浪板 surfboard
冲淡 dilute
冲破 breakthrough
冲积 alluvial
冲程 stroke
冲突 collision conflict contention
冲蚀 erode erosion
冲进 charge rush
冲量 impulse
冲锋 assault charge
冲龄 childhood
决口 burst
决堤 collapse
决定 certainly decide decision resolve
决定性 conclusive decisive
决定论 determinism
决心 determination determined resolution
决意 determined
决斗 duel
决断 resolute resolution
决绝 decisive determined
决裂 break rupture
决议 resolution
决议案 resolution
决赛 final
况且 addition besides furthermore moreover
况味 atmosphere circumstance mood
况复 moreover
冶容 mold
冶艳 beautiful
冶荡 lascivious lewd
冶金 metallurgy
冶金学 metallurgy
冷不丁 suddenly surprise
冷不防 suddenly unaware unexpectedly
冷僻 deserted obscure unfamiliar
冷冷 coldly
冷冷清清 deserted desolate lonely
冷冻 freeze freezing
冷冻柜 freezer
冷冽 chilly
冷却 cool
冷却剂 coolant
冷厉 icy stern unsympathetic
冷处理 downplay
冷宫 doghouse
冷寂 lonely
冷战 shudder
冷房 cooling
冷涩 chilly
冷淡 cold indifferent
冷清 deserted desolate
冷清清 deserted desolate lonely
冷漠 indifference neglect
冷热病 malaria
冷盆 appetizer
冷眼 indifference
冷眼旁观 bystander
冷笑 sneer
冷若冰霜 frigid
冷落 desolate snub
冷藏 refrigeration
冷藏箱 cooler
冷话 sarcasm
冷语 sarcasm
冷酷 callous
冷酷无情 callous
冷静 calm deserted dispassionate quiet
冷面 grim harsh stern
冷飕飕 chilling chilly
冻伤 frostbite
冻原 tundra
冻土 permafrost tundra
冻土层 permafrost tundra
冻涨 freeze
冻疮 frostbite
冻穿 frostbite
冻结 freeze
冻胶 gel
净化 purify
净尽 eliminate purge
凄凉 desolate miserable mournful
凄切 mournful
凄厉 mournful
凄哀 desolate mournful
凄婉 melancholy
凄怆 painful pitiful
凄恻 heartbroken sorrowful
凄惨 miserable mournful plaintive
凄暗 dismal somber
凄楚 miserable sad wretched
凄清 somber
凄然 distressed
凄美 poignant
凄苦 bleak miserable
凄黯 dismal somber
准予 approve grant permit
准保 certainly sure
准入 access admittance
准决赛 semifinal
准则 criterion norm standard
准备 about intend preparation prepare
准妈妈 mother
准将 commodore
准时 schedule time
准点 schedule time
准的 criterion norm standard
准确 accurate exact precise
准确性 accuracy
准绳 yardstick
准许 allow grant permit
准谱儿 certainty
凉亭 pavilion
凉凉 cool desolate
凉快 revealing
凉棚 arbor
凉鞋 sandal
凋敝 depressed destitute hard impoverished
凋落 wilt wither
凋谢 wilt wither
凋零 fade wilted wither withered
凌乱 disheveled messy
凌云 high lofty towering
凌兢 tremble
凌厉 fierce forceful
凌夷 decline deteriorate slump
凌杂 disorder
凌波舞 limbo
凌辱 bully humiliate insult
凌驾 above
减价 discount
减低 lower reduce
减削 reduce
减压 relax
减去 minus subtract
减小 decrease diminish reduce
减少 decrease lessen lower reduce
减弱 diminish weaken
减损 decrease degrade impair reduce
减掉 lose subtract
减核 disarmament
减法 subtraction
减缓 retard
减色 fade spoiled
减轻 alleviate ease lighten
减退 decline ebb
减速器 moderator
减除 deduct lessen reduce
凑合 improvise passable
凑巧 luckily
凑手 convenient hand handy
凑热闹 butt
凑近 approach
凝冰 freeze
凝固 freeze solidify
凝块 clot
凝望 gaze
凝液 condensate
凝滞 freeze stagnate
凝睇 stare
凝练 compact concise
凝结 clot solidify
凝缩 compression concentrate concentration
凝聚 aggregation coherent
凝聚力 cohesion cohesive
凝胶 gel
凝胶体 gel
凝视 gaze
凝重 dignified grave heavy imposing
凝集 concentrate gather
几个 few
几乎 almost nearly practically
几何 geometry
几何学 geometry
几内亚 guinea
几分 bit somewhat
几多 such
几微 infinitesimal tiny
几欲 almost
几率 odd probability
几维鸟 kiwi
几至 almost
几近 brink verge
凡事 everything
凡人 mortal
凡俗 commonplace lay ordinary
凡士通 firestone
凡庸 mediocre ordinary
凡是 all any
凡百 all everything whole
凡立水 varnish
凤仙花 balsam
凤凰 phoenix
凤尾鱼 anchovy
凤梨 pineapple
凫水 swim
凭仗 depend rely
凭依 rely
凭信 trust
凭倚 rely
凭借 depend mean rely thank
凭准 evidence ground
凭单 certificate slip voucher
凭恃 depend rely
凭据 evidence
凭照 certificate license
凭着 basis
凭空 baseless
凭藉 depend mean rely thank
凭证 certificate proof receipt voucher
凭陵 encroach
凭靠 mean rely use
凯尼恩 canyon
凯歌 paean
凳子 stool
凶巴巴 fierce harsh savage
凶恶 ferocious fierce frightening
凶悍 violent
凶戾 cruel tyrannical
凶手 assassin murderer
凶暴 brutal
凶杀 assassination murder
凶残 cruel fierce savage
凶焰 ferocity
凶煞 demon fiend
凶犯 murderer
凶狂 ferocious fierce savage
凶狠 cruel vengeful vicious
凶猛 ferocious fierce violent
凶神 demon fiend
凶神恶煞 devil fiend monster
凶身 killer murderer
凶险 dangerous ruthless treacherous
凸显 magnify
凸版印刷 typography
凸耳 lug
凸起 bulge convex protruding
凸轮 cam
凸轮轴 camshaft
凸边 rim
凹入 concave recessed
凹凸 rugged uneven
凹凸不平 bumpy uneven
凹坑 crater
凹槽 groove notch recess
凹洞 cavity pit
凹痕 dent notch pitting
凹纹 die
凹线 groove
凹进 concave dented recessed
凹陷 cave depressed hollow sunken
出世 born
出乎 due stem
出乎意外 unexpected
出乎意料 unexpected
出乎预料 unexpected
出事 accident
出于 due stem
出产 produce product yield
出人命 fatal
出人头地 excel
出人意外 unexpected
出人意料 surprising unexpected
出价 bid
出众 outstanding
出借 lend
出入 discrepancy inconsistent
出入口 gateway
出具 issue provide
出击 attack sally
出列 emerge
出勤 present
出卖 betray sell
出发 start
出发点 basis motive
出口 exit export speak
出口商 exporter
出口成章 articulate eloquent
出口货 export
出品 output
出品人 producer
出售 sell
出境 outbound
出声 speak
出处 origin
出头鸟 distinguished
出奇 exceptional extraordinary unusual
出奔 flee
出家人 monk nun
出尔反尔 inconsistent
出尖 egregious outstanding
出局 dismissed
出师 graduate
出席 attend participate present
出彩 brilliant dazzling outstanding
出征 campaign
出息 exhale mature profit
出战 compete
出手 dispose spend
出操 drill exercise
出来 appear arise
出气 exhale
出汗 sweat
出没 haunt stalk
出港 departure
出游 outing
出溜 slide slip
出演 appear appearance
出版 publish
出版商 publisher
出版物 publication
出版者 publisher
出现 appear arise emerge
出生 born
出生入死 brave
出生地 birthplace
出示 display show
出神 entranced spellbound
出租 rent
出租汽车 cab taxi
出租车 taxi
出笼 appear dump emerge
出类拔萃 outstanding preeminent surpassing
出纳 cashier
出纳员 cashier teller treasurer
出老千 cheat
出脱 vindicate
出自 come
出色 outstanding remarkable
出苗 bud sprout
出菇 fruit
出落 blossom grow
出血 bleed bleeding
出血性 hemorrhagic
出言 speak word
出让 transfer
出货 extract recover
出资 fund invest
出赛 compete
出路 outlet
出身 born come
出迎 greet
出逃 flee
出钱 pay
出锋头 limelight
出错 error
出露 emerge
出面 step
出风头 limelight
击中 hit strike
击刺 hack stab
击剑 fencing
击打 beat lash
击晕 stun
击毙 kill
击溃 defeat rout smash
击球 bat
击球员 batter
击败 beat defeat
击退 repel
凼子 ditch pit pool
凼肥 manure
函件 correspondence letter
函数 function
凿子 chisel
凿岩 drilling
凿沉 scuttle
刀光血影 massacre
刀剑 sword
刀口 cut incision
刀叶 blade
刀子 knife
刀客 swordsman
刀枪 weapon
刀枪不入 untouchable
刀片 blade
刀类 cutlery
刀身 blade
刁妇 shrew
刁滑 artful crafty
刁钻 crafty tricky
分争 dispute
分享 share
分会 branch
分光计 spectrometer
分册 volume
分列 breakdown
分别 difference distinction distinguish part
分化 differentiation
分区 district
分叉 divide fork
分发 distribute distribution
分句 clause
分外 exceptionally
分头 separately
分子 molecule
分寸 propriety
分层 stratification
分居 separate
分属 classification
分布 distribute distributed distribution scatter
分布式 distributed
分店 annex branch
分度 graduation
分开 part separate
分异 differentiation distinction
分当 expected
分录 entry
分形 fractal
分成 divide tenth
分所 branch
分担 share
分拣 sort
分掉 share
分摊 share
分支 branch diverge
分散 disperse distribute scatter
分散式 distributed
分数 fraction grade mark score
分明 clear clearly distinct evidently
分晓 result
分期 installment stage
分机 extension
分析 analysis analyze
分析员 analyst
分析器 analyzer
分析家 analyst
分析师 analyst commentator
分枝 branch
分桃 homosexual
分歧 difference disagreement divergent
分段 segment
分毫 fraction
分水岭 watershed
分水线 watershed
分治 partition
分泌 secrete secretion
分泌物 secretion
分派 allocate assign
分流 diverge divert stream
分清 distinguish
分神 distracted
分离 separate
分离主义 separatism
分立 discrete separate separation
分站 substation
分管 responsible
分类 classify
分类学 systematic taxonomy
分类帐 ledger spreadsheet
分系统 subsystem
分红 dividend
分级 classification classify grade rank
分组 group packet subgroup
分给 divide
分缝 part
分节 segmented
分蘖 tiller
分裂 divide fission schism
分裂主义 separatism
分解 decompose resolve
分诉 explain narrate
分词 participle
分说 explain
分贝 decibel
分辨 differentiate distinguish resolve
分辨率 resolution
分述 elaborate
分送 distribute send
分部 branch subsection
分配 allocate assign distribute partition
分配器 dispenser splitter
分野 boundary
分量 component measure quantity weight
分钟 minute
分钱 cent penny
分销 distribution
分销商 distributor
分门别类 classify
分际 boundary degree extent limit
分隔 divide partition separate
分页 tab
切入 cut penetrate
切刀 cutter knife
切切 eagerly sure urgently worried
切削 cut cutting machining
切割 cut
切变 shear
切口 gash incision notch slit
切合 appropriate fit suit
切合实际 practical
切实 earnestly feasible practical realistic
切实可行 feasible
切成 carve dice shred slice
切换 cut
切断 sever
切杆 chip
切激 fiercely impassioned
切点 contact
切片 slice
切片检查 biopsy
切碎 chop
切要 essential
切责 blame reprimand
切身 direct personal
切达 cheddar
切近 close near similar
切迫 urgent
切除 excise
切面 section
刊印 diffuse publish
刊发 carry publish
刊物 publication
刊登 publish
刊载 publish
刊首语 foreword preface
刍秣 fodder hay
刍荛 woodman
刍豢 livestock
刑事 criminal penal
刑事犯 criminal
刑罚 penalty punishment sentence
刑讯 inquisition
划一 standardize uniform
划一不二 fixed
划下 mark underline
划价 price
划伤 gash
划分 differentiate partition
划切 dice slice
划子 oar paddle
划归 incorporate
划拉 sweep
划拨 allocate assign transfer
划桨 paddle
划痕 scratch
划破 pierce rip
划算 calculate weigh worthwhile
划线 delineate underline
划船 boating rowing
划花 engraving
列为 classified
列举 list
列侯 gentry nobleman
列克 lek
列兵 private
列出 list
列岛 archipelago
列弗 lev
列明 list specify
列表 list table
列装 commissioned
列车 train
列车长 conductor
列队 formation
刘海 bang fringe
刚健 energetic robust
刚劲 bold vigorous
刚好 exactly happen just
刚巧 chance coincidence
刚度 stiffness
刚强 firm unyielding
刚性 rigidity
刚愎 headstrong perverse
刚果 congo
刚正 honest upright
刚毅 resolute stalwart steadfast
刚毛 bristle
刚烈 staunch unyielding
创下 establish set
创世纪 genesis
创业者 entrepreneur
创伤 injury trauma wound
创作 create creation produce write
创作力 originality
创作者 author creator
创制 create formulate institute
创办 establish found
创办人 founder
创办者 creator founder
创口 cut wound
创始 found initiate
创始人 creator founder initiator
创始者 creator initiator
创客 maker
创建 establish found
创建者 creator founder
创意 creative creativity
创新 innovation
创痕 scar
创立 establish found
创立者 founder
创见性 original
创议 proposal propose
创设 create establish
创造 create produce set
创造力 creativity ingenuity
创造性 creativity
创造者 creator
初出茅庐 novice
初创 startup
初升 rising
初始 initial starting
初来乍到 newcomer
初次 first
初步 initial preliminary tentative
初生 nascent newborn primary
初等 elementary
初级 junior primary
删剪 censor cut
删去 delete
删掉 delete
删改 alter edit modify
删汰 delete
删除 cancel delete
判令 decree order
判决 judgment sentence
判刑 sentence
判别 differentiate discriminate
判处 condemn sentence
判官 magistrate
判定 decide determination judge judgment
判据 criterion
判断 determine judge judgment
判断力 judgment
判明 ascertain distinguish
判然 clearly markedly
判罚 penalize penalty
判罪 convict
判袂 part separate
判读 interpret
刨丝器 shredder
刨子 plane
利乐包 carton
利于 beneficial conducive
利他 altruism
利他主义 altruism
利刀 knife
利口酒 liqueur
利基 niche strength
利好 favorable positive
利害关系 concern stake
利尿剂 diuretic
利市 auspicious lucky
利得 gain profit
利息 interest
利手 handedness
利润 profit
利爪 talon
利用 exploit use utilize
利益 benefit interest
利空 negative unfavorable
利索 nimble
利维坦 leviathan
利落 agile nimble order
利钱 interest
别人 other
别具匠心 clever
别动队 commando
别号 alias
别名 alias
别嘴 mouthful
别墅 villa
别处 elsewhere
别子 pendant
别庄 villa
别扭 awkward difficult loggerhead uncomfortable
别有 other special
别样 special unusual
别的 other
别离 leave separation
别致 unique unusual
别针 brooch clip pin
刮伤 scratch
刮刀 spatula
刮擦 scrape
刮胡刀 razor
刮胡子 shave
刮风 windy
到了 end finally last
到位 place position precise well
到场 present
到处 everywhere
到头 end
到头来 end finally result
到家 excellent perfect
到底 end finally last
到得 arrive
到时 time
到时候 time
到期 expire mature
到来 advent arrival arrive
到此一游 here
到货 arrive
到达 arrive reach
制伏 check overpower overwhelm subdue
制作 make manufacture
制作商 maker manufacturer
制作者 creator maker producer
制假 counterfeit
制剂 preparation
制动 brake
制动器 brake
制取 produce
制品 good product
制图 draft draw
制备 preparation prepare
制定 formulate
制导 control guide
制度 institution system
制式 formulaic regulation standard standardized
制式化 standardization
制成 manufacture
制服 check livery subdue uniform
制止 check curb limit stop
制程 processing
制约 condition restrict
制胜 prevail win
制表 scheduling tabulation
制裁 punish punishment sanction
制订 formulate
制造 make manufacture
制造业者 manufacturer
制造厂 factory
制造者 maker
制霸 dominate
刷入 flash
刷子 brush scrub
刷新 break refresh refurbish renovate
刹住 stop
刹时 flash
刹车 brake check stop
刹那 instant
刺伤 stab
刺儿 thorn
刺刀 bayonet
刺刺不休 chatter
刺字 tattoo
刺客 assassin
刺戳 pierce stab
刺探 spy
刺杀 assassinate
刺激 irritate provoke stimulate upset
刺激性 exciting irritating stimulating thrilling
刺激物 stimulus
刺猬 hedgehog
刺痛 prick sting
刺目 gaudy glaring
刺眼 crude dazzle dazzling harsh
刺破 pierce puncture
刺穿 skewer
刺绣 embroidery
刺绣品 embroidery
刺花 tattoo
刺青 tattoo
刺骨 cutting penetrating piercing
刺鼻 acrid pungent
刻剥 exploit
刻度盘 dial
刻意 deliberately intentionally painstakingly purposely
刻板 inflexible mechanical stiff stubborn
刻毒 venomous
刻画 portray
刻痕 notch
刻苦 hardworking
刻薄 cutting harsh mean unkind
刻骨 entrenched ingrained
刻骨铭心 unforgettable
刽子手 executioner
剀切 cogent conscientious earnest point
剁碎 mince
剂量 dosage
剃刀 razor
剃须刀 razor shaver
削减 lower reduce
削尖 sharpen
削弱 cripple impair weaken
削波 clipping
削球 chop cut
削瘦 lean skinny slender thin
削职 demotion
削除 delete eliminate remove
前事 antecedent
前人 forebear predecessor
前件 antecedent
前任 ex former predecessor
前体 precursor
前例 precedent
前儿 before
前兆 omen
前冠 heading prefix
前列腺 prostate
前半天 morning
前半晌 morning
前卫 forward vanguard
前厅 lobby vestibule
前叉 fork
前台 foreground stage
前后 around
前后文 context
前哨 outpost
前哨战 skirmish
前因 antecedent
前夕 eve
前夜 eve
前大灯 headlight
前头 above ahead front head
前奏 prelude
前奏曲 prelude
前导 guide precede
前尘 past
前庭 vestibule
前往 go leave
前所未有 unprecedented
前所未见 unprecedented
前所未闻 unheard unprecedented
前提 precondition premise prerequisite
前提条件 precondition
前方 ahead front
前无古人 unheard unprecedented
前景 foreground perspective prospect vista
前来 before come previously
前段时间 recently
前沿 forefront frontier
前灯 headlight
前瞻 foresight outlook prescient
前端 front
前缀 prefix
前置 frontal leading pre
前者 former
前胸 breast
前臂 forearm
前菜 appetizer starter
前言 foreword introduction preamble preface
前身 forerunner precursor predecessor
前辈 precursor senior
前边 front
前进 advance onward
前途 journey prospect
前锋 forward vanguard
前面 above ahead front
前额 forehead
前驱 pioneer precursor
剑客 swordsman
剑尖 point
剑指 target
剑标 dagger
剑法 fencing
剑鱼 swordfish
剔除 discard reject
剖析 analyze dissect
剖视 analyze dissect
剖解 analyze
剖辩 analyze explain
剖面 profile section
剥削 exploit exploitation
剥啄 tap
剥夺 deprive strip
剥皮 peel skin
剥离 peel strip
剥除 remove
剧作家 playwright
剧场 theater
剧情 drama plot
剧本 libretto scenario screenplay script
剧烈 acute fierce severe violent
剧照 still
剧痛 pang stab twinge
剧目 repertoire
剧终 end
剧透 spoiler
剧院 theater
剧集 series
剩下 remain
剩余 remainder surplus
剩菜 leftover
剪刀 scissor
剪切 cut shear
剪切力 shear
剪切板 clipboard
剪力 shear
剪头发 haircut
剪子 clipper scissor shear
剪影 outline sketch
剪报 clipping
剪掉 trim
剪接 edit
剪断 cut
剪枝 prune
剪草除根 eradicate
剪裁 tailor trim
剪贴板 clipboard
剪贴簿 scrapbook
剪辑 edit
剪除 eradicate exterminate
副业 sideline
副产品 product
副产物 product
副刊 supplement
副手 assistant
副本 copy dungeon duplicate transcript
副标题 subtitle
副歌 chorus refrain
副热带 subtropical
副翼 aileron
副食品 solid
割伤 cut gash
割弃 abandon discard
割损 circumcision
割据 division fragmentation secede segmentation
割接 migration
割断 sever
割爱 forsake
割礼 circumcision
割舍 part
割裂 isolate separate sever
割让 cede cession
割除 excise
剽窃 plunder
剿灭 eliminate
劈叉 split
劈开 cleave
劈柴 firewood
劈理 cleavage
劈离 split
劈裂 cleave rend
劐弄 stir
力不胜任 incompetent
力作 masterpiece
力促 press urge
力保 ensure guard maintain
力图 strive
力娇酒 liqueur
力学 mechanic
力度 dynamic effort strength vigor
力征 force power
力心 fulcrum
力挺 back support
力攻 assault
力比多 libido
力矩 torque
力道 efficacy power strength
力量 force power strength
力阻 block
劝动 incite
劝勉 advise encourage
劝告 advice advise exhortation urge
劝和 mediate
劝导 advise
劝慰 console
劝服 convince persuade
劝解 conciliation mediation mollify reconcile
劝诱 coax
劝说 advise persuade persuasion
劝阻 dissuade
办事 handle work
办事处 agency bureau office
办公室 office
办到 accomplish
办妥 arrange complete settle
办桌 banquet catering
办法 mean measure
办理 conduct handle
功业 achievement
功令 decree
功利 utility
功力 competence efficacy merit skill
功劳 contribution credit
功劳簿 laurel
功名 achievement fame glory rank
功夫 art effort labor skill
功效 efficacy
功烈 achievement
功率 power
功用 function
功绩 contribution feat
功能 capability function
功能性 functionality
功能表 menu
功臣 hero
功课 assignment homework lesson task
加上 add addition plus put
加之 addition moreover
加仑 gallon
加以 addition apply give moreover
加倍 double redouble
加值 recharge
加入 add join participate
加冕 coronation crown
加农 cannon
加农炮 cannon
加冰 rock
加剧 intensify
加吉鱼 porgy
加和 sum total
加哩 curry
加固 reinforce strengthen
加大 increase
加委 appoint
加害 injure
加宽 widen
加密 encryption
加工 process processing working
加强 enhance reinforce strengthen
加快 accelerate hasten
加急 expedite express urgent
加总 aggregate total
加持 blessing boost empowerment support
加料 feed fortified load supply
加时 overtime
加时赛 overtime
加权 weight weighted weighting
加油 accelerate refuel
加法 addition
加派 reinforce
加深 deepen
加添 add augment increase
加温 heat
加热 heat
加甜 sweeten
加盖 cap ratify seal stamp
加码 encode increase raise
加紧 intensify
加购 buy
加赛 playoff
加载 load
加进 add incorporate mix
加速 accelerate expedite
加速器 accelerator
加速度 acceleration
加里 potassium
加重 aggravate emphasize increase
加长 lengthen
加餐 snack
务农 farming
务实 pragmatic
务必 must need sure
务请 please
劣势 disadvantaged inferior
劣等 inferior
劣质 shoddy
动不动 apt
动乱 turmoil unrest upheaval
动人 moving touching
动人心魄 breathtaking
动作 act action motion movement
动力 impetus motivation
动力学 dynamic kinetic
动向 tendency trend
动员 mobilization mobilize
动嘴 talk
动因 agent motivation
动工 start
动弹 budge
动态 development motion movement trend
动情 heat passionate
动情期 heat
动感 dynamic lifelike vivid
动手 handle touch
动手动脚 paw
动手术 operate operation
动摇 rattle rock sway waver
动机 motivation motive
动漫 anime cartoon
动物 animal
动物园 zoo
动物学 zoological zoology
动用 utilize
动画 animation cartoon
动脉 artery
动脉瘤 aneurysm
动脑筋 think
动荡 commotion turmoil unrest upheaval
动议 motion proposal
动词 verb
动身 leave
动辄 easily frequently readily
动量 momentum
动静 activity movement
动魄 shattering shocking
助产士 midwife
助剂 additive reagent
助力 aid assistance help
助威 cheer encourage
助学金 scholarship
助战 support
助手 assistant helper
助推 boost nudge
助推器 booster
助焊剂 flux
助理 assistant
助益 benefit help
助词 particle
助跑 approach
助长 encourage foment foster
助阵 cheer root
努出 extend
努力 conscientious strive
努劲儿 extend
劫余 aftermath
劫匪 bandit robber
劫夺 abduct
劫持 abduct hijack kidnap
劫持者 hijacker kidnapper
劫掠 loot plunder
劫机 hijacking
劫洗 loot plunder
劫车 carjacking
劫道 hijack kidnap
劫难 calamity
励志 inspirational motivational
劲力 power
劲头 enthusiasm strength vigor zeal
劲挺 strong
劲烈 violent
劲爆 breathtaking electrifying stunning
劲风 gale
劳什子 pain
劳作 work
劳倦 exhausted
劳力 labor laborer
劳务 service
劳动 toil work
劳动力 manpower
劳动者 laborer worker
劳工 labor laborer
劳心 worry
劳损 strain
劳方 labor worker
劳烦 inconvenience trouble
劳碌 toil
劳神 bother concerned tax trouble
劳累 exhausted tired toil
劳苦 toil
势利小人 snob
势利眼 snob
势力 force influence power
势在必行 imperative
势头 impetus momentum power tendency
势子 gesture posture
势必 bound
势态 situation state
勃勃 exuberant thriving vigorous
勃发 flourish
勃然 abruptly excitedly suddenly vigorously
勃起 erection
勇于 dare
勇决 brave decisive
勇士 warrior
勇悍 brave
勇敢 brave courageous
勇武 brave
勇气 courage
勉力 strive
勉励 encourage
勉强 reluctant
勋爵 lord
勋章 decoration medal
勒令 force order
勒克斯 lux
勒勒车 wagon
勒杀 strangle
勒死 strangle
勒索 blackmail extort
勒紧 tighten
勒逼 coerce force
勘察 explore survey
勘探 explore prospect survey
勘测 investigate survey
勘验 examination investigate
募集 collect raise
勤力 diligent hardworking
勤务 duty orderly service
勤劳 diligent hardworking industrious
勤勉 diligence diligent industrious
勤勤 attentive earnest sincere
勤奋 diligent hardworking
勤密 frequently often
勤快 diligent hardworking
勤恳 sincere
勤苦 hardworking
勺子 ladle spoon
勾人 seductive sexy
勾出 articulate delineate evoke
勾划 delineate sketch
勾勒 outline sketch
勾引 seduce tempt
勾手 collaborate
勾拳 hook
勾栏 brothel theater
勾画 delineate
勾留 stay
勾破 snag
勾结 collaborate
勾走 steal
勾起 evoke induce
勾连 collusion interconnection involved involvement
勾选 check select
勾通 conspire
勾销 cancel
匀净 even uniform
匀实 even uniform
包举 annex merge summarize
包乘 charter
包价 package
包住 enclose wrap
包养 keep
包包 purse
包厢 box
包含 contain embody include
包商 contractor
包囊 bag bundle
包围 encircle hem surround
包埋 embed
包头 headband turban
包夹 hem surround
包容 contain forgive hold pardon
包容心 acceptance tolerance
包封 seal
包层 covering
包工 contractor
包巾 headscarf turban
包庇 harbor shield
包心菜 cabbage
包房 compartment
包扎 pack
包承组 crew
包括 comprise include incorporate involve
包换 warranty
包探 detective
包揽 sweep
包浆 patina
包涵 bear excuse forgive tolerant
包皮 wrapper wrapping
包租 charter rent
包管 assure guarantee
包粟 maize
包罗 cover embrace include
包荒 conceal cover forgiving tolerant
包菜 cabbage
包藏 conceal contain harbor
包衣 capsule husk
包袋 bag
包袱 burden load weight
包装 package packaging wrap
包装物 packaging
包裹 bundle package parcel
包谷 maize
包间 booth compartment parlor
包饭 board
匆促 hastily hurry
匆匆 hurriedly
匆忙 hasty hurried
匆猝 abrupt hasty hurried
匆遽 hurried rash
匍匐 crawl creep
匕首 dagger
化为乌有 vanish
化作 become
化合价 valence
化名 alias pseudonym
化妆品 cosmetic
化妆室 toilet
化妆舞会 masquerade
化学 chemical chemistry
化学品 chemical
化学家 chemist
化学性 chemical
化学治疗 chemotherapy
化日 daytime sunlight
化油器 carburetor
化用 adapt
化疗 chemotherapy
化石 fossil
化缘 beg
化脓 fester infected
化脓性 septic
化解 defuse dispel dissolve resolve
化身 embodiment incarnation personification reincarnation
北国 north
北斗星 plow
北方 north
北边 north
北面 north
北鼻 baby
匠心 craftsmanship ingenuity
匡正 amend correct redress
匪夷所思 freakish outrageous unimaginable
匪徒 bandit gangster
匪盗 bandit
匪首 bandit
匮竭 exhausted
匹克 pick
匹夫匹妇 commoner
匹敌 equal rival
匹配 compatible match matching
区分 differentiate
区划 subdivision
区别 difference discriminate distinguish
区区 insignificant merely
区区小事 trifle
区块 block section sector segment
区域 area district region
区域性 regional
区处 residence treat
区画 subdivision
区间 interval
区隔 compartment interval segment segmentation
医务室 infirmary
医务所 clinic
医学 medicine
医家 doctor healer physician
医师 doctor
医护 medic medical
医治 treat
医生 doctor
医科 medicine
医药 medical medicine pharmaceutical
医院 hospital
匿名 anonymous
十一 eleven
十七 seventeen
十万火急 express
十三 thirteen
十之八九 mostly
十九 nineteen
十二 twelve
十二分 exceedingly
十五 fifteen
十倍 tenfold
十全 complete perfect
十全十美 perfect
十八 eighteen
十六 sixteen
十分 completely extremely utterly very
十四 fourteen
十四行诗 sonnet
十字 crucifix
十字军 crusade crusader
十字架 cross crucifix
十字路口 crossroad intersection
十恶不赦 heinous
十成 completely
十拿九稳 bag cinch
十有八九 mostly
十足 ample complete
十进 decimal
十进制 decimal
十项 decathlon
十项全能 decathlon
千万 countless many
千亿 myriad
千克 kilogram
千千万万 innumerable
千古 eternity
千头万绪 chaotic
千娇百媚 charming
千年 millennium
千斤顶 jack
千瓦 kilowatt
千真万确 manifold
千米 kilometer
千辛万苦 difficulty
千里迢迢 afar
千金 daughter invaluable
千金一掷 extravagant
千钧一发 perilous
升上 enter
升值 appreciate
升入 progress
升华 promotion refine
升号 sharp
升天 die
升平 peaceful
升格 promotion upgrade
升温 escalate intensify
升空 liftoff
升级 escalate upgrade
升职 promotion
升腾 ascend rise
升起 hoist raise rise
升降机 elevator lift
升高 ascend raise
午前 morning
午后 afternoon
午夜 midnight
午安 hello
午餐 lunch luncheon
午餐会 luncheon
午餐肉 spam
午饭 lunch
半中腰 halfway middle
半信半疑 skeptical
半决赛 semifinal
半半拉拉 incomplete unfinished
半圆形 semicircular
半夜 midnight
半大不小 adolescent teenage
半天 midair
半失业 underemployed
半官方 semiofficial
半导体 semiconductor
半岛 peninsula
半径 radius
半截 half
半数 half
半月 fortnight
半月刊 fortnightly
半月板 meniscus
半桶水 superficial
半死 death
半熟 medium
半球 hemisphere
半生不熟 clumsy halting
半白 fifty
半百 fifty
半空 midair
半空中 air midair
半腰 halfway middle
半自动 semiautomatic
半路 halfway midway way
半身像 bust
半透明 translucent
半途 halfway midway
半间不界 shallow superficial
华丽 gorgeous
华夫 waffle
华尔兹 waltz
华尔滋 waltz
华彩 gorgeous
华盖 halo
华美 gorgeous magnificent ornate
华而不实 flashy
华诞 birthday
华贵 luxurious sumptuous
华里 li
华靡 luxurious opulent
协会 association society
协作 cooperation coordination
协办 assist
协助 aid
协同 collaborate cooperate coordinated coordination
协和 consonant cooperation harmonize harmony
协商 agreement consult
协奏 perform
协奏曲 concerto
协定 accord agreement
协管 steward
协管员 steward
协约 agreement entente pact
协约国 ally entente
协议 agreement pact protocol
协议书 contract protocol
协调 coordinate harmonious harmonize match
协调员 coordinator
协韵 rhyme
卑下 base low
卑以自牧 modest
卑劣 base despicable mean
卑微 humble lowly
卑怯 abject
卑污 foul
卑贱 lowly
卑鄙 base despicable mean
卑鄙无耻 despicable shameless
卑陋 crude humble petty
卒业 graduate
卒中 stroke
卓乎不群 outstanding preeminent
卓尔不群 outstanding
卓异 exceptional outstanding
卓有成效 fruitful
卓然 eminent outstanding
卓绝 extraordinary extreme unsurpassed
卓著 brilliant eminent outstanding
卓越 distinguished outstanding splendid surpassing
单一 only single sole
单个 alone individually single
单人 single
单位 unit
单侧 unilateral
单元 element unit
单元房 apartment
单元格 cell
单击 click
单单 just merely only
单另 specially
单子 bill form
单字 word
单张 flyer leaflet
单意 unambiguous
单打 single
单挑 choose pick
单据 invoice receipt
单放机 player
单数 singular
单方 unilateral
单方面 unilateral
单曲 single
单月 monthly
单杠 bar
单枪匹马 unaccompanied
单独 alone
单簧管 clarinet
单纯 merely pure simple unsophisticated
单翼飞机 monoplane
单脚跳 hop
单色 monochromatic monochrome
单薄 flimsy frail thin weak
单证 documentation
单词 word
单调 monotonous
单调乏味 dull monotonous tedious
单身 alone single unmarried
单身汉 bachelor
单车 bike
单轨 monorail
单边 unilateral
单边主义 unilateralism
单铬 monochrome
卖主 seller
卖出 reach sell
卖国贼 traitor
卖场 store
卖家 seller
卖方 seller
卖淫 prostitution
卖淫女 hooker prostitute
卖相 demeanor
南方 south
南瓜 pumpkin
南边 south
南面 south
博主 blogger
博取 win
博士 doctor
博大 broad extensive
博学 erudite learned
博客 blog blogger
博弈 contest gambling game
博彩 gambling
博徒 gambler
博得 gain win
博洛尼亚 bologna
博物院 museum
博物馆 museum
博蒂 birdie
博览会 exposition
博识 erudite knowledgeable proficient
博识洽闻 erudite knowledgeable
博闻强识 erudite
博雅 learned
卜占 divine
卜筮 divination
占优 dominant dominate
占优势 predominate
占便宜 advantageous favorable
占卜 divine
占去 account occupy
占地 occupy
占地面积 footprint
占据 hold occupy
占星学 astrology
占星家 astrologer
占星师 astrologer
占星术 astrology
占有 hold occupy own possess
占比 percentage proportion
占满 fill
占用 occupy
占线 busy
占领 capture seize
占领者 occupant
卡仕达 custard
卡住 choke clutch jam
卡关 stuck
卡其 khaki
卡农 canon
卡司 cast
卡哇伊 adorable charming cute
卡垫 mat rug
卡壳 jam
卡子 checkpoint clip
卡布奇诺 cappuccino
卡帕 kappa
卡座 booth
卡弹 jam
卡扣 buckle clip
卡拉 karaoke
卡榫 clip latch
卡死 frozen jammed stuck
卡池 banner pool
卡片 card
卡特 carter
卡特尔 cartel
卡盘 chuck
卡纸 cardboard
卡脖子 critical stranglehold
卡路里 calorie
卡车 truck
卡通 cartoon
卡顿 slow unresponsive
卢塞恩 lucerne
卢布 ruble
卢比 rupee
卢瑟 loser
卢瑟福 rutherford
卤水 brine marinade
卤汁 gravy marinade
卤法 simmer stew
卤素 halogen
卧位 berth
卧具 bedding
卧内 bedroom
卧室 bedroom
卧床 bed bedridden
卧底 hide insider mole
卧房 bedroom
卧榻 couch
卧草 fuck
卧铺 bed
卫兵 bodyguard guard
卫城 acropolis citadel
卫士 defender guardian
卫护 guard protect
卫报 guardian
卫星 moon satellite
卫浴 bathroom sanitary
卫生 hygiene hygienic sanitary sanitation
卫生丸 bullet
卫生间 bathroom toilet
卫舰 frigate
卫衣 sweatshirt
卫道士 champion traditionalist
卫队 guard
卯眼 slit
印制 print produce
印刷 print printing
印刷业 typography
印刷所 printer
印刷术 printing
印刷版 printing
印发 publish
印子 impression trace
印痕 impression mark print
印章 chop seal signet stamp
印行 publish
印表机 printer
印记 imprint trace
印证 confirm corroborate proof verify
印象 impression memory
印象分 kudo
印迹 footprint
印鉴 stamp
危亡 peril stake
危及 danger endanger jeopardize
危害 damage endanger harm jeopardize
危急 critical desperate
危性 risk
危惧 afraid apprehensive
危机 crisis
危殆 jeopardy
危迫 urgent
危险 danger dangerous
危难 calamity
即为 considered defined
即位 accession
即便 immediately
即兴 impromptu improvisation
即兴之作 improvisation
即刻 immediately instant instantly
即如 such
即将 about point soon
即将来临 imminent
即席 impromptu improvised
即时 immediate
即由 namely
即食 instant
却是 actually fact nevertheless
卵圆 ellipse oval
卵圆形 oval
卵子 penis testicle
卵巢 ovary
卵形 oval
卵石 cobble cobblestone pebble
卷云 cirrus
卷入 involved
卷宗 dossier file folder
卷帘 blind
卷帙 book
卷带 tape
卷心菜 cabbage
卷扬 whirlwind
卷曲 crimp curl curly
卷烟 cigar cigarette
卷绕 coil spool wind winding
卷腹 crunch
卷轴 scroll
卷边 curl hem
卷铺盖 quit
卷饼 roll turnover
卸下 unload
卸扣 shackle
卸除 remove
厂商 manufacturer producer
厂址 location
厂子 depot mill yard
厂家 factory manufacturer
厂工 factory
厂房 factory
厂牌 brand
厄运 adversity misfortune
厅堂 hall
历书 almanac
历任 successive
历史 history
历史学 history
历史学家 historian
历史性 historic
历史沿革 background
历数 count destiny
历时 last period take
历来 always throughout
历次 each successive
历程 course process
历练 experience experienced practiced
历经 experience
厉害 devastating intense severe terrible
厉行 rigorously
厉鬼 devil
压低 lower
压住 restrain
压倒 overpower overwhelm overwhelming
压倒性 overwhelming
压克力 acrylic
压制 inhibit stifle suppress
压力 pressure
压力强度 pressure
压坏 crush
压垮 overwhelm
压实 compact compress
压强 pressure
压扁 squash
压抑 depressing oppressive repression stifling
压根 absolutely simply
压榨 press squeeze
压痛 tenderness
压紧 compress
压缩 compress compression
压缩器 compressor
压缩机 compressor
压舌板 spatula
压轴戏 climax
压迫 oppress oppression repress stress
厌世 pessimistic
厌倦 bored weary
厌女症 misogyny
厌弃 reject
厌恨 hate
厌恶 hate loathe
厌氧 anaerobic
厌烦 bored
厌腻 abhor
厌薄 despise
厌食 anorexia
厌食症 anorexia
厕所 lavatory toilet
厕身 participate
厘清 clarification clarify
厘米 centimeter
厚实 solid sturdy substantial thick
厚度 thickness
厚脸皮 brazen cheek shameless
厚薄 thickness
厚道 generous sincere
厚重 generous heavy massive thick
厚颜 shameless
厚颜无耻 shameless
原产 native
原产地 provenance
原件 original
原住民 aborigine
原先 former original originally
原则 doctrine principle
原则上 generally principle
原则性 principled
原创 create original
原创性 originality
原初 first initial original originally
原动力 agent
原原本本 entirety literal
原告 complainant plaintiff
原因 cause origin reason
原地 local
原型 archetype model prototype
原声 acoustic
原声带 soundtrack
原始 first original primitive
原子 atom atomic
原封不动 intact untouched
原居 indigenous
原有 former original
原木 log
原本 original originally
原来 former formerly original originally
原汁 juice stock
原汁原味 authentic original
原点 origin
原理 principle theory
原生 indigenous native original primary
原稿 manuscript
原籍 birthplace
原装 genuine
原谅 excuse forgive pardon
原野 plain
厢式车 van
厢房 wing
厨司 chef
厨子 cook
厨师 chef cook
厨房 kitchen
厮打 tussle
厮搏 fight tussle
去世 die
去信 write
去势 neuter
去向 whereabout
去向不明 lost missing
去处 destination place
去掉 delete eliminate exclude remove
去污 clean
去皮 peel
去路 outlet
去逝 die
去除 dislodge remove
去骨 boneless
县域 county
参与 participate
参与者 participant
参加 join participate
参加者 participant
参劾 accuse impeach
参半 equally half
参差 jagged ragged serrated uneven
参差不齐 irregular uneven variable
参悟 comprehend
参拜 worship
参政权 suffrage
参数 parameter
参杂 mix
参演 appear
参照 refer
参考 consult consultation refer reference
参考文献 bibliography reference
参考资料 bibliography
参见 compare refer
参观 tour visit
参议 adviser consultant
参议员 senator
参议院 senate
参访团 delegation
参谒 visit
参赛 compete
参赛者 competitor
参赞 counselor
参选人 candidate
参透 penetrate
参酌 consider deliberate
参量 modulus parameter
参阅 consult read refer
叆叆 misty
又及 postscript
叉子 fork
叉形 forked
叉架 trestle
及时 promptly timely
及物 transitive
及耳 gill
及至 time
友人 friend
友善 friendly
友好 amicable friendly
友情 friendship
友谊 companionship fellowship friendship
友邦 ally
双乳 breast
双人 double pair tandem
双体船 catamaran
双侧 bilateral
双倍 double twofold
双关 pun
双关语 pun
双双 together
双向 interactive
双宿双飞 inseparable
双峰 booby
双性恋 bisexual
双打 double
双拐 crutch
双拼 duplex
双方 bilateral
双曲 hyperbolic
双极 bipolar
双生 twin
双翼飞机 biplane
双肩包 backpack
双胞胎 twin
双腿 leg
双臂 arm
双语 bilingual
双边 bilateral
双重 double
双面 reversible
反之 conversely
反作用 backlash reaction
反光镜 mirror reflector
反冲 backlash recoil
反冲力 backlash recoil
反击 counterattack
反制 counter
反动 reaction reactionary
反动分子 reactionary
反动派 reactionary
反反复复 repeatedly
反叛 rebel revolt
反口 renege
反向 reverse
反响 echo reaction repercussion
反哺 repay
反唇相讥 retort
反嘴 contradict renege
反噬 backfire rebound
反垄断 antitrust
反复 repeatedly return unstable upend
反复无常 changeable erratic fickle unstable
反对 object oppose
反射 reflect reflection reflex
反射光 reflection
反射镜 reflector
反差 contrast discrepancy
反常 abnormal unusual
反应 react reaction respond response
反应堆 reactor
反应炉 reactor
反弹 boomerang bounce rebound ricochet
反思 reflection rethink review revisit
反悔 renege
反感 antipathy disgusted dislike
反扑 counterattack
反托拉斯 antitrust
反抗 rebel resist
反抗者 rebel
反撞 recoil
反攻 counterattack
反映 mirror reflect reflection report
反正 anyway
反水 defect
反派 villain
反演 inversion
反潜 antisubmarine
反照 reflection
反照率 albedo
反物质 antimatter
反白 highlighting
反目 quarrel
反而 contrary instead
反胃 vomiting
反观 but contrast introspection
反角 villain
反讽 irony
反证 rebuttal
反话 irony
反语 irony
反贼 rebel traitor
反超 reverse
反躬自问 introspection
反转 inversion invert reversal reverse
反过来 conversely
反间谍 counterintelligence
反面 backside bad negative
反革命 counterrevolutionary
反顾 regret
反馈 feedback
反驳 refute retort
发丝 hair
发亮 shine shiny
发件人 sender
发光 glow luminous shine
发出 dispatch issue produce
发刊 publish
发刊词 foreword preface
发动 launch mobilize start unleash
发动机 engine motor
发卡 chuck
发卷 curl
发呆 stunned
发售 sell
发回 return
发型 hairdo hairstyle
发声法 intonation
发射 emit fire launch shoot
发射台 launchpad transmitter
发射机 transmitter
发屋 barbershop
发展 develop development grow growth
发展商 developer
发布 announce distribute issue release
发布会 briefing
发帖 post
发带 headband
发式 hairdo hairstyle
发怔 baffled
发急 fret
发情 heat rut
发想 inspiration
发愁 anxious fret worry
发愣 daze
发愿 vow
发懵 confused loss
发扬 develop
发抖 shake shiver tremble
发报人 sender
发指眦裂 enraged
发挥 develop display exhibit express
发掘 excavate explore unearth
发放 give grant provide
发散 disperse diverge
发明 invent invention
发明人 inventor
发明家 inventor
发明者 inventor
发昏 faint
发春 heat
发暗 darken
发条 clockwork
发案 occur occurrence
发棵 budding
发水 flood
发汗 sweat
发泡 sparkling
发源 derivation originate rise source
发源地 birthplace source
发火 detonate ignite
发炎 inflammation
发烧 fascinated fever flourishing thriving
发烧友 fan zealot
发热 feverish
发牌 deal
发牢骚 whine
发狂 crazy mad madly
发现 detect discover find notice
发球 serve
发生 happen occur
发电机 dynamo
发电量 capacity output
发病 occur onset
发痒 itch tickle
发痛 ache sore
发直 fixed stare
发神经 demented unhinged
发祥 emanate
发祥地 birthplace cradle
发票 bill invoice receipt
发窘 embarrassed
发端 beginning initiate origin originate
发笑 laugh
发箍 headband
发簪 hairpin
发红 blush flush
发给 distribute grant issue
发绺 dreadlock
发育 develop development growth mature
发育期 puberty
发胀 swelling
发自 evolve
发芽 bud germinate sprout
发落 deal
发蒙 confused loss
发蔫 wilt
发薪日 payday
发行 distribute issue publish release
发行人 issuer publisher
发行商 distributor issuer publisher
发行额 circulation
发表 issue publish
发觉 detect perceive realize
发言 statement utterance
发言人 spokesperson
发誓 pledge swear vow
发财致富 enrichment
发货 dispatch
发贴 post
发起 initiate launch originate start
发起人 initiator
发车 departure
发轫 beginning commencement initiate origin
发软 weaken
发辫 braid
发达 develop expand flourishing promote
发运 dispatch shipment shipping
发送 dispatch issue transmit
发送器 transmitter
发酵 develop ferment simmer
发问 ask question
发音 pronounce pronunciation
发颤 shiver
叔母 aunt
叔父 uncle
取代 replace substitution supersede supplant
取决 decided depend hinge
取决于 decided depend hinge
取出 extract
取名 christen name named
取向 direction orientation
取回 retrieve
取得 acquire get obtain
取得胜利 prevail victorious
取景器 viewfinder
取景框 viewfinder
取款机 atm
取消 cancel rescind revoke
取用 access
取笑 tease
取缔 prohibit suppress
取而代之 replace supersede
取舍 select
取走 remove
取道 way
受不了 unbearable
受业 study
受主 acceptor
受事 object
受享 enjoy
受任 appoint appointed
受众 audience
受伤 wounded
受体 acceptor receptor
受刑 beaten executed tortured
受到 receive
受制 controlled
受取 accept receive
受困 stranded trapped
受孕 conceive
受宠 favored
受审 trial
受害 damaged injured
受害人 victim
受害者 casualty victim
受得了 endure
受惊 startled
受惠 benefit favored
受托 commissioned
受托人 trustee
受挫 obstructed setback thwarted
受控 controlled
受权 authorized
受格 objective
受欢迎 popular
受气 mistreated
受洗 baptized
受浸 baptized
受热 heated
受理 handle
受用 comfortable enjoy
受益 benefit profit
受益人 beneficiary
受益匪浅 benefit
受知 recognized
受穷 poor
受窘 bothered embarrassed
受约束 constrained restricted
受纳 accept receive
受罪 endure hardship suffer torment
受聘 engaged hired
受胎 conceive insemination
受访 respond
受访者 interviewee respondent
受词 object
受试者 participant subject
受辱 disgraced humiliated
受阻 obstructed
受限 constrained limited restricted
受难 distress suffer
受难者 sufferer
受雇 employed hired paid
受领 receive
受骗 taken
变乱 turmoil
变体 variant
变作 become
变元 argument variable
变分 deformation variation
变动 change fluctuate fluctuation
变化 change variation vary
变化多端 changeable changing varied
变化无常 changeable fickle
变化莫测 changeable unpredictable
变压器 transformer
变厚 thicken
变回 revert
变坏 degenerate
变奏 variation
变奏曲 variation
变幻 fluctuate
变幻莫测 erratic treacherous unpredictable
变异 variation
变形 morph
变形金刚 transformer
变得 become
变态 abnormal perverted
变态反应 allergy
变性 transsexual
变戏法 conjure juggle
变成 become
变换 alternate convert transform vary
变故 accident misfortune
变数 uncertainty variable
变暗 darken
变更 alter change modify
变本加厉 aggravate intensify
变样 change
变流器 converter
变焦 zoom
变现 liquidate realize
变电站 substation
变相 covert
变砖 brick
变硬 stiffen
变种 mutation variant variety
变红 redden
变老 age aging
变色龙 chameleon
变节 betrayal defection turncoat
变调 modulation
变质 degenerate deteriorate
变身 morph
变软 soften
变迁 change
变通 flexible pragmatic
变速器 gear gearbox
变速箱 gearbox transmission
变造 alter modify
变量 variable
变革 change transform
变黑 darken
叙事 narrative
叙旧 reminisce
叙谈 chat
叙述 narration recount relate telling
叙述性 narrative
叛党 defect
叛卖 betray
叛变 betray defect mutiny
叛国 treason
叛徒 rebel renegade traitor turncoat
叛教 apostasy
叛离 betray defect desert
叛贼 renegade traitor
叛逃 defect
叛逆 rebel revolt
叛逆者 traitor
叠加 layer overlay
叠合 overlap overlay
叠层 stacked stratified
叠放 stack
叠纸 origami
口不择言 ramble
口令 password
口供 deposition statement
口号 catchphrase slogan
口吃 stutter
口吻 accent lip muzzle snout
口味 flavor taste
口哨 whistle
口头 oral verbal
口头禅 catchphrase mantra
口子 cut gap hole opening
口实 food pretext
口径 aperture bore caliber diameter
口感 texture
口才 eloquence
口播 endorsement
口是心非 duplicity hypocrisy
口服 oral
口条 articulation tongue
口气 tone
口水 saliva
口水仗 dispute spat
口沫 saliva
口渴 thirsty
口琴 harmonica
口甜 affable
口白 narrator
口称 say speak
口粮 ration
口红 lipstick
口络 muzzle
口罩 mask
口腹 food
口若悬河 eloquent glib
口袋 bag pocket sack
口角 altercation wrangle
口译 interpreting
口译员 interpreter
口语 gossip slander
口述 dictate
口音 accent voice
口鼻 snout
口齿 age articulate diction
口齿不清 lisp
古人 ancient
古典 classical
古怪 bizarre eccentric strange weird
古惑仔 gangster hooligan
古拉格 gulag
古文 classic
古旧 archaic
古时 antiquity
古板 inflexible outmoded
古柯 coca
古物 antique
古玩 antique
古生物学家 paleontologist
古老 ancient old
古董 antique
古里古怪 quaint
古鲁 guru
古龙水 cologne
句号 period
句子 sentence
句式 syntax
句法 syntax
句点 endpoint finish period
句群 discourse narrative
句读 punctuation
另一 other
另一半 spouse
另加 add supplementary
另外 addition additional besides separate
另存为 save
另用 diversion
另类 alternative offbeat unconventional weird
另行 separately
另见 cf
叨叨 chatter
叨唠 nag
叨扰 bother trouble
叩关 invade
叩应 call
叩球 spike
叩谒 visit
叩问 ask question
只不过 merely only
只好 forced
只当 assume treat
只怕 maybe perhaps
只是 just merely only simply
只有 only
只管 just simply
只身 alone
只顾 preoccupied
叫作 call
叫做 known
叫停 halt
叫卖 hawk peddle
叫喊 exclamation outcry shout yell
叫嚣 hoot
叫嚷 shout
叫声 roaring yelling
叫好 applaud cheer
叫法 name term
叫牌 bid
叫花子 beggar
叫苦 complain grumble
叫道 call shout
叫醒 awaken rouse
叫鸡 cock rooster
召募 enlist recruit
召唤 beckon call summon
召回 recall
召开 convene
召见 call
召集 convene
召集人 convener
叮咛 urge warn
叮咬 bite sting
叮嘱 urge
叮铃 jingle
叮问 probe
可不是 indeed
可乐 amusing cola entertaining
可亲 amiable kindly nice
可人 agreeable pleasant
可以 able can may possible
可信 trustworthy
可信度 reliability
可再生 renewable
可决 adopt pass
可加 coca
可动 movable
可劲 utmost vigorously
可卡因 cocaine
可取 commendable desirable worthy
可取之处 merit
可变 variable
可口 tasty
可可 cocoa
可叹 lamentable sad
可吃 edible
可哀 miserably
可喜 gratifying heartening
可喜可贺 congratulation gratifying
可嘉 laudable
可回收 recyclable
可圈可点 remarkable
可塑性 plasticity
可好 luckily
可容忍 tolerable
可导 differentiable
可尊敬 respectable
可就 certainly
可待因 codeine
可微 differentiable
可心 satisfying
可念 likable memorable
可怕 awful dreadful fearful formidable
可怜 pathetic pitiful pity
可怜兮兮 miserable wretched
可怜巴巴 pathetic pitiful
可怪 curious strange surprising
可恃 reliable
可恨 hateful
可恶 abominable hateful repulsive vile
可恼 aggravating irritating
可悲 lamentable
可惊 astonishing
可惜 unfortunately
可接受性 acceptability
可掬 conspicuous
可敬 venerable
可是 but however indeed
可望 expected hopefully
可望而不可及 inaccessible unattainable
可欺 gullible weak
可比 comparable
可气 annoying exasperating irritating
可汗 khan
可溶 soluble
可溶性 solubility
可燃性 flammable
可爱 adorable cute lovely
可畏 dreadful formidable
可疑 dubious suspicious
可疑分子 suspect
可知 clearly evidently
可移植 portable
可移植性 portability
可笑 funny ridiculous
可编程 programmable
可耻 disgraceful ignominious shameful
可能 might possibility possible probable
可能性 possibility probability
可虑 worrisome
可蠢 embarrassing
可行 feasible
可行性 feasibility
可见 clear visible
可观 considerable impressive significant
可视化 visualization
可解 soluble
可读 legible readable
可调 adjustable
可贵 treasured
可逆 reversible
可选 available optional
可通 passable
可鄙 base despicable mean
可采 recoverable workable
可靠 reliable
可靠性 reliability
可食 edible
台上 stage
台下 audience
台地 mesa
台子 desk platform stand table
台座 pedestal
台本 script
台柱 mainstay pillar
台球 billiard
台词 dialogue
台阶 bench step
台面 stake tabletop
台风 typhoon
叱呵 yell
叱咄 reprimand
叱喝 shout
叱骂 curse
史上 history
史册 annal
史前 prehistoric
史卓 straw
史学 historiography
史学家 historian
史官 historian scribe
史家 historian
史密斯 smith
史莱姆 slime
史诗 epic
史诗性 epic
右倾 conservative reactionary
右派 right rightist
右派分子 rightist
右舷 starboard
右袒 biased partial
叵测 treacherous unfathomable unpredictable
叶子 leaf
叶片 blade leaf vane
叶绿素 chlorophyll
叶韵 rhyme
号丧 weep
号令 order
号兵 trumpeter
号叫 howl yell
号召 appeal call
号哭 cry wail
号外 extra
号头 number
号子 mark sign sort type
号志 sign signal
号手 trumpeter
号曰 named
号码 number
号称 claim known purportedly
号筒 bugle
司令员 commander
司令官 commander
司令部 headquarter
司机 chauffeur driver
司法 judicial justice
司法权 jurisdiction
司炉 stoker
司祭 priest
司职 play
司药 pharmacist
司铎 priest
司陶特 stout
叹口气 sigh
叹息 gasp sigh
叹服 admiration
叹气 sigh
叹词 exclamation
叹赏 admire
叽叽咕咕 mutter whisper
叽叽喳喳 buzzing twitter
叽哩咕噜 rumble
吁吁 pant
吃不准 uncertain
吃不开 unpopular
吃亏 disadvantage unfortunately
吃人 exploitative oppressive
吃人不吐骨头 ruthless
吃力 laborious strain strenuous
吃后悔药 regret
吃味 jealous
吃干饭 useless
吃得开 popular
吃惊 amazed shocked startled
吃掉 consume
吃斋 vegetarian
吃水 draft
吃素 vegetarian
吃紧 critical dire important tense
吃苦头 suffer
吃草 graze
吃藕 ugly
吃重 arduous important
吃错药 abnormal
吃闲饭 loafer
吃食 eat edible feed food
吃饭 eat meal
吃香 demand popular
各个 various
各位 all
各别 different distinct individually separately
各式各样 various
各族人民 people
各种 various
各自 apiece each
各色各样 diverse various
吆呼 shout
吆喊 shout yell
吆喝 hawk shout yell
合一 unite
合上 close
合不来 incompatible
合为 combine
合乎 accord conform
合乎情理 reasonable
合于 accord fit tally
合众 mass united
合伙人 associate partner
合体 combination combine
合作 collaborate cooperate
合作方 partner
合作社 cooperative
合作者 collaborator
合共 altogether sum
合办 cooperate
合取 conjunction connective
合叶 hinge
合同 agreement contract
合唱 chorus
合唱团 choir chorus
合围 surround
合宜 appropriate
合并 annex merge
合并症 complication
合当 must
合得来 compatible
合情合理 fair reasonable
合意 congenial suitable
合成 compose compound constitute synthesis
合成器 synthesizer
合成物 cocktail composite compound
合手 convenient harmonious
合拍 time
合拢 close fold
合时 fashion timely
合格 eligible qualified
合气道 aikido
合法 lawful legal legitimate
合法化 legalization legalize
合法性 legitimacy
合流 converge
合理 fair rational reasonable sensible
合理化 rationalization rationalize streamline
合理性 rationale rationality reason
合用 share suitable
合算 bargain calculate worthwhile
合约 agreement contract
合群 fit sociable
合股 ply
合营 cooperative
合规 compliance
合计 consider
合谋 conspire
合辑 compilation
合辙 agreement rhyming
合适 appropriate fitting suitable
合金 alloy
合集 collection compilation
合音 contraction
合页 hinge
吉他 guitar
吉他手 guitarist
吉利 auspicious lucky
吉卜赛人 gypsy
吉士 cheese
吉它 guitar
吉尔伯特 gilbert
吉庆 auspicious
吉恩 gene
吉普 jeep
吉普赛人 gypsy
吉普车 jeep
吉祥 auspicious lucky
吉祥物 mascot
吊儿郎当 sloppy
吊古 commemorate
吊坠 pendant
吊带 brace garter sling suspender
吊床 hammock
吊扣 suspend
吊挂 hang suspend
吊机 crane hoist
吊杆 boom
吊杠 trapeze
吊桥 drawbridge
吊死鬼 hangman
吊环 ring
吊篮 gondola
吊索 sling
吊绳 sling
吊袜带 suspender
吊诡 bizarre paradox paradoxical
吊起 hoist
吊车 crane elevator hoist
吊运 convey
吊钩 hanger
吊销 revoke suspend
同一 identical same
同上 above ditto
同义 synonymous
同义字 synonym
同义词 synonym
同义语 synonym
同事 colleague
同人 colleague
同仁 colleague
同伙 accomplice colleague
同伴 companion comrade fellow
同位 par
同位素 isotope
同侪 peer
同僚 colleague
同党 accomplice
同功 analogous
同化 assimilation
同化作用 assimilation
同卵 identical
同学 classmate
同屋 roommate
同床共枕 married
同心 concentric united
同志 comrade
同态 homomorphism
同性 homosexual
同性恋 homosexuality
同性恋者 homosexual
同性爱 homosexual
同情 sympathize sympathy
同情者 supporter sympathizer
同意 agree approve consent
同房 intercourse
同日 simultaneous
同时 simultaneously
同时代 contemporary
同期 concurrent synchronous
同构 isomorphic isomorphism
同样 equal same similar similarly
同案犯 accomplice
同款 similar
同步 synchronize synchronous
同母异父 half
同温层 stratosphere
同源 homology
同父异母 half
同犯 accomplice
同班 classmate
同班同学 classmate
同盟 alliance
同盟军 ally
同盟国 ally confederation
同砚 classmate
同窗 schoolmate
同符合契 identical
同等 equal
同类 alike similar
同胞 compatriot sibling
同花 flush
同袍 companion comrade
同调 agreement
同谋 accomplice conspirator plot
同质 homogeneous
同路人 comrade
同轴 coaxial
同辈 peer
同量 commensurate
同音 unison
同龄人 peer
名不见经传 nobody unknown
名为 known
名义 name nominal titular
名产 staple
名人 celebrity personage
名优 outstanding
名作 masterpiece
名儿 fame name
名册 register roll
名列 rank
名叫 named
名号 name title
名嘴 pundit
名堂 accomplishment item trick
名声 reputation
名头 reputation
名媛 debutante
名字 name
名家 master
名宿 legend luminary
名录 directory
名手 master
名扬四海 famous
名数 household
名望 prestige renown
名次 place rank
名正言顺 appropriate genuine justifiable proper
名气 fame reputation
名流 celebrity gentry
名片 card
名牌 nameplate
名状 describe express
名目 designation item name rubric
名称 name
名称权 copyright
名籍 roll
名著 masterpiece
名衔 rank title
名言 saying
名誉 fame honor honorary reputation
名词 noun term
名贵 precious rare
名闻 famous
名额 place quota
后代 descendant posterity progeny
后任 future subsequent successor
后传 sequel
后勤 logistic
后卫 fullback
后台 background
后嗣 descendant heir posterity
后坐 backlash recoil
后坐力 backlash recoil
后备 backup reserve
后备军 rearguard
后备箱 boot trunk
后天 acquired
后天性 acquired
后头 back behind later rear
后宫 harem
后庭 backyard
后悔 regret
后感 afterthought review
后援 reinforcement
后撤 retreat
后方 rear
后日 hence henceforth now
后来 afterward later
后果 aftermath consequence
后梢 stern
后段 rear
后母 stepmother
后父 stepfather
后现代主义 postmodernism
后生 youth
后盖 shell
后盾 backing support
后缀 suffix
后置词 suffix
后者 latter
后背 back
后脚 next
后裔 descendant
后记 epilogue
后跟 counter heel
后边 back behind later rear
后进 underdeveloped
后退 recoil retreat
后送 evacuation
后遗症 aftermath repercussion
后门 anus backdoor
后附 appendix attachment
后院 backyard
后面 back behind later rear
吐口 spit
吐字 diction
吐弃 reject
吐槽 ridicule
吐气 exhale
吐沫 saliva
吐痰 spit
吐绶鸡 turkey
吐露 disclose reveal tell
向上 advance up upward
向下 down downward
向东 eastward
向例 custom
向前 forward onward
向北 northward
向南 southward
向后 backward
向外 outward
向好 improving
向导 guide
向往 yearn
向心力 cohesion
向慕 adore
向日葵 sunflower
向来 always
向盘 compass
向着 facing favor
向西 westward
向量 vector
向阳花 sunflower
吓一跳 frighten startled
吓人 frightening scare scary
吓倒 frightened
吓唬 frighten scare
吓坏 terrified
吗哪 manna
吗啡 morphine
君主 monarch sovereign
君主制 monarchy
君主国 monarchy
君主政体 autocracy monarchy
君主政治 monarchy
君子 nobleman
吝啬 mean stingy
吝惜 stint
吞吃 devour
吞吐量 throughput
吞咽 gulp swallow
吞噬 engulf swallow
吞并 annex
吞拿 tuna
吞拿鱼 tuna
吞服 swallow take
吞没 engulf
吞灭 absorb
吞食 devour
吟咏 recite sing
吟哦 chant
吟唱 chant recite
吟诵 chant
吠叫 bark
否决 overrule veto
否决票 veto
否则 otherwise
否定 deny negate negative reject
否认 deny
吧嗒 pull
吨位 tonnage
吨数 tonnage
吨级 tonnage
吩咐 command instruct tell
含义 connotation hint meaning
含含糊糊 ineffectual obscure unclear vague
含忍 bear endure tolerate
含意 meaning
含括 contain encompass include
含有 contain
含水 watery
含水层 aquifer
含泪 tearful tearfully
含混 ambiguous unclear vague
含糊 ambiguous careless perfunctory vague
含糊不清 ambiguous unclear
含苞 bud
含苞待放 bud budding
含蓄 contain hold reserved restrained
含蕴 contain content hold
含量 content
含金 valuable
含金量 value worth
听不进去 deaf
听事 listen
听从 comply heed
听任 allow let submit yield
听众 audience listener
听候 wait
听写 dictation
听凭 allow
听到 hear
听力 hearing
听友 listener
听取 hear listen
听头 can
听得懂 catch understand
听懂 catch understand
听断 judge
听来 ring
听筒 headphone
听者 listener
听见 hear
听觉 auditory
听证会 hearing
听话 obedient
听说 hear hearsay
听闻 listen
听随 allow obey
吭哧 whimper
吮吸 suck
启事 announcement notice
启动 activate launch start
启动子 promoter
启发 enlighten enlightenment explain stimulate
启发式 heuristic
启发法 heuristic
启用 enable
启示 enlighten enlightenment reveal revelation
启示录 apocalypse
启蒙 enlightened enlightenment initiate primer
启运 ship
启迪 enlightenment
吱吱声 squeak
吱呀 creaking
吱嘎 crunch
吱声 squeak
吵吵 quarrel
吵嘴 quarrel
吵嚷 uproar
吵杂 noisy
吵架 quarrel row
吵闹 noisy raucous
吵闹声 noise
吸住 draw drawn
吸入 breathe inhale suck
吸力 attraction suction
吸取 absorb assimilate draw
吸吮 suck
吸引 appeal attract
吸引力 attractiveness
吸收 absorb assimilate ingest recruit
吸气 breathe inhale
吸氧 breathe
吸烟 smoke
吸留 absorb
吸盘 sucker
吸积 accretion
吸管 snorkel straw
吸纳 absorb accept admit take
吸虫 fluke
吸血鬼 leech vampire
吸进 breathe inhale
吸铁石 magnet
吸附 absorb attract draw
吸附性 absorption
吸食 drink take
吹了 busted
吹口哨 whistle
吹哨 whistle
吹嘘 brag
吹奏 play
吹拂 brush praise
吹捧 adulation flatter
吹擂 boast
吹散 disperse
吹牛皮 boast
吹胀 inflate
吹胡子瞪眼 fume
吹袭 strike
吹鼓手 booster
吻合 fit identical
吻痕 hickey
吻部 snout
吼叫 bellow howl yell
吼声 roar
呃逆 hiccup
呆住 astonished dumbfounded
呆傻 foolish stupid
呆子 fool sucker
呆板 inflexible stiff
呆滞 dull lifeless sluggish
呆瓜 fool idiot
呈交 present submit
呈报 report
呈文 petition
呈现 appear demonstrate emerge present
呈给 give hand
呈请 submit
呈送 present render
呈递 present submit
告之 inform
告别 leave part
告别式 funeral
告发 accusation
告密者 grass informer whistleblower
告慰 comfort console
告捷 victorious win
告求 ask
告状 complain
告白 confess
告知 inform
告示 announcement
告示牌 notice placard
告竣 completed
告终 end
告罄 exhausted
告解 confess confession
告诉 inform tell
告诫 warn
告语 inform tell
告诵 inform tell
告送 inform
呐喊 cheering shout
呕吐 vomit
呕吐物 vomit
员工 employee personnel staff
员警 policeman
呛到 choke
呜呼 alas die
呜呼哀哉 alas
呜咽 sob whimper
呢呢 talkative
呢喃 whispering
周中 midweek weekday
周全 assist comprehensive thorough
周刊 weekly
周到 attentive considerate thorough thoughtful
周围 environ periphery surrounding
周备 thorough
周密 careful meticulous thorough
周年 anniversary annual
周延 distributed exhaustive
周径 circumference girth
周折 complication difficulty effort
周旋 contend deal socialize
周期 cycle period
周期性 periodic
周末 weekend
周波 cycle
周济 charity
周游 cross tour
周狗 lackey
周章 pain terrified trouble
周详 complete comprehensive meticulous thorough
周转 circulate circulation rotate turnover
周转金 turnover
周边 perimeter periphery rim surrounding
周遭 nearby surrounding
周长 circumference perimeter
呫呫 whisper
呫嗫 muttering whisper
呫嚅 whisper
呱呱叫 excellent
呱呱坠地 born
味儿 taste
味噌 miso
味道 feeling flavor sense taste
呵呵 chuckle
呵喝 bellow
呵护 bless cherish conserve
呵欠 yawn
呵谴 reprimand
呵责 abuse
呷呷 honk quack
呻吟 groan moan
呼出 exhale
呼叫 call shout yell
呼叫器 beeper pager
呼叫声 whoop
呼召 call
呼号 wail
呼吁 appeal call
呼吸 breathe
呼吸器 ventilator
呼吸机 ventilator
呼唤 shout
呼啸 scream whistle whiz
呼啸而过 zip
呼喊 shout
呼喝 shout
呼噜噜 wheezing
呼嚎 roar wail
呼声 shout
呼应 agreement conform echo
呼弄 deceive fool
呼机 pager
命中 hit
命中注定 destined fated
命令 command order
命名 christen designate dub naming
命大 lucky
命根 lifeblood
命脉 lifeline
命薄 unlucky
命赴黄泉 die
命运 destiny fate
命门 eye temple
命题 proposition
咀嚼 chew
咄咄逼人 aggressive forceful menacing overbearing
咆哮 roar
咋呼 bluster ruckus
和事佬 mediator peacemaker
和合 harmony
和声 harmony
和局 draw
和平 peace peaceful
和平主义 pacifism
和弦 chord
和悦 affable kindly
和数 sum
和服 kimono
和气 amiable friendly polite
和洽 harmonious
和煦 genial warm
和睦 harmonious
和缓 gentle mild relax
和美 harmonious
和蔼 amiable kindly nice
和蔼可亲 affable genial
和解 conciliation reconcile settle settlement
和谐 censor harmonious harmony
和音 harmony
和风 breeze
咏叹调 aria
咒文 curse spell
咒诅 curse
咒语 curse enchantment spell
咒骂 curse damn
咔叽 khaki
咔嗒 click
咕咚 splash
咕哝 grumble murmur mutter
咕唧 mutter whisper
咕噜 coo rumble rumbling
咖哩 curry
咖啡 coffee
咖啡因 caffeine
咖啡色 brown
咖喱 curry
咚咚 pounding thud thumping
咣当 bang crash
咧咧 whimper
咧嘴 grin
咧开嘴笑 laugh
咨商 consultation counseling
咨询 consult inquire
咨询员 advisor consultant
咬伤 bite
咬合 bite mesh
咬嚼 chew
咬字 pronounce
咬定 assert insist
咬钩 bite
咯吱 groan
咯噔 thump
咳嗽 cough
咸水 brine
咸涩 acerbic
咸淡 brackish
咸湿 pornographic
咸盐 salt
咸肉 bacon
咸菜 pickle
咽下 swallow
咽住 suppress
咽喉 throat
咽峡炎 angina
咽气 die
咿呀学语 babble
哀伤 bereavement distress grief heartbroken
哀叹 lament sigh
哀告宾服 submit
哀失 bereavement
哀婉 melancholy
哀怜 pity
哀思 mourning
哀怨 grief plaintive resentment
哀悼 mourning
哀愁 distressed sadness sorrow sorrowful
哀戚 grief sorrow
哀歌 elegy
哀求 plead
哀泣 wail
哀痛 grief grieve mourn
哀艳 poignant
哀辞 lament
哀鸣 moan wail whine
品位 grade quality rank taste
品味 appreciate sample taste
品尝 sample taste
品性 characteristic nature
品族 strain
品服 costume
品格 character integrity quality style
品牌 trademark
品目 item
品相 condition
品种 breed variety
品第 grade rank
品等 grade
品类 category kind
品系 strain
品红 magenta
品级 workmanship
品脱 pint
品色 kind variety
品节 character
品行 behavior
品议 judge
品评 assess judge
品质 character quality
品鉴 evaluate examine judge
品题 evaluate
哂笑 laugh
哄劝 coax
哄抢 loot
哄然 boisterous
哄瞒 deceive
哄诱 coax induce
哄骗 cheat deceive
哆嗦 shiver tremble
哈利 harry
哈啰 hello
哈喇 kill rancid slaughter
哈喽 hello
哈士奇 husky
哈姆雷特 hamlet
哈尼 honey
哈巴狗 lackey
哈希 hash
哈扣 hardcore
哈欠 yawn
哈比人 hobbit
哈珀 harper
哈罗 hello
哈腰 bend
哈里发 caliph
响亮 resounding
响叮当 jingle
响声 noise
响尾蛇 rattlesnake
响应 answer respond
响度 volume
响当当 famous loud resounding
响彻 resonate
响起 sound
响雷 thundering
哐啷 bang crash
哑光 matte
哑剧 pantomime
哑口 speechless
哑巴 mute silent
哑谜 mystery puzzle
哔叽 serge
哗众取宠 sensationalism
哗变 mutiny rebellion
哗啦 collapse crash
哗啦一声 crash
哗然 commotion tumultuous uproar
哥们 brethren brother dude
哥儿 boy brother
哥布林 goblin
哥德 gothic
哥特式 gothic
哧溜 sliding slipping
哨兵 sentinel
哨子 whistle
哨笛 whistle
哩哩啦啦 intermittent off scattered sporadic
哩溜歪斜 crooked deformed twisted
哪些 one
哪像 contrast unlike
哪儿 anywhere somewhere wherever
哪怕 even
哪知 unexpectedly
哪里 anywhere nowhere somewhere wherever
哭喊 wail
哭泣 weep
哭脸 weep
哭腔 sob
哭诉 lament
哮喘 asthma
哮喘病 asthma
哮鸣 wheezing
哲学 philosophy
哲学家 philosopher
哲理 philosophy
哺乳 nurse
哺乳动物 mammal
哺乳类 mammal
哺养 feed rear
哺育 feed foster nurture
哼哼唧唧 muttering
哼唧 whisper
哼唱 hum
哼声 hum
唇印 hickey
唇膏 lipstick
唇舌 argument word
唇齿 interdependent
唇齿相依 interdependent
唏嘘 sigh sob
唐山 china
唐璜 dandy
唐突 rude
唛头 trademark
唠叨 nag nagging
唠唠叨叨 babble chatter
唠嗑 gossip
唤作 known
唤起 evoke rouse
唤醒 rouse
唧咕 whisper
唧唧嘎嘎 creaking
唧啾 babble
唧筒 pump
唬人 bluff deceive
唬弄 deceive fool
唬烂 fool
售卖 sell
唯一 only sole
唯一性 uniqueness
唯恐 fear
唯有 only
唯物 materialistic
唯物论 materialism
唯独 just only unique
唯理论 rationalism
唯美 aesthetic
唯象理论 phenomenology
唱头 pickup
唱机 gramophone
唱段 aria
唱盘 turntable
唱腔 aria
唱词 libretto lyric
唱诗班 choir
唾弃 disdain
唾沫 saliva
唾液 saliva
唿哨 whistle
啁啾 twitter
啃书 cram study
啄木鸟 woodpecker
商业 business commerce trade
商业化 commercialize
商业区 downtown
商人 businessman merchant
商办 commercial
商务 business commerce commercial
商号 business store
商品 commodity good merchandise
商场 emporium
商定 agree
商家 business enterprise merchant
商店 shop store
商户 businessman firm merchant trader
商数 quotient
商标 logo trademark
商栈 inn
商榷 discuss
商民 merchant
商洽 discuss negotiate parley
商用 commercial
商誉 goodwill prestige reputation
商计 discuss negotiate
商讨 deliberate discuss
商议 discussion negotiate proposal
商谈 confer discuss
商贩 peddler trader
商贾 merchant
商酌 deliberate
商量 consult discuss
商铺 shop store
商队 caravan
啜泣 sob
啜饮 sip
啤酒 beer
啤酒厂 brewery
啤酒花 hop
啦啦队长 cheerleader
啧啧称奇 astonished
啫喱 gel jelly
啮合 engage mesh
啮齿动物 rodent
啮齿类 rodent
啰唆 go pesky troublesome
啰唣 harass
啴缓 relaxed
啷当 so
啸叫 screech
啼哭 cry wail
啼声 howl
喀哒 click
喂养 feed keep raise
喂哺 feed
喂料 feed
喂食 feed
喃喃 murmur mutter
善于 adept good
善人 philanthropist
善变 capricious changeable fickle mercurial
善后 reparation
善哉 excellent
善存 centrum
善心 benevolence kindness philanthropy
善意 benevolence goodwill kindness
善感 emotional sensitive
善款 contribution donation
善能 good
善辩 eloquent
喇叭 horn loudspeaker trumpet
喇赛 gossip
喉咙 throat
喉头 larynx throat
喉舌 mouthpiece spokesperson
喉部 neck throat
喊叫 shout
喊声 hubbub yell
喊道 yell
喋血 carnage
喑哑 hoarse raspy
喘振 surge
喘气 gasp pant
喜乐 joy
喜事 wedding
喜人 gratifying pleasing
喜兴 delighted joyous merry
喜剧 comedy
喜吟吟 happy joyful
喜好 fond like love prefer
喜孜孜 happy pleased
喜庆 festive jubilation
喜怒无常 moody temperamental
喜悦 happy joyous
喜感 comical joy
喜欢 fond like
喜气洋洋 jubilation
喜滋滋 happy pleased
喜爱 favorite fond like love
喜盈盈 happy joyful
喜笑 laugh laughter
喜群游 gregarious
喜鹊 magpie
喝光 finish
喝彩 acclaim cheer
喝掉 finish
喝道 shout
喝酒 drink
喝采 acclaim cheer
喧呼 uproar
喧哗 clamor hubbub
喧嚣 clamor
喧腾 hubbub uproar
喧闹 noisy
喳喳 whisper
喷出 spout spray
喷发 erupt eruption
喷嘴 nozzle
喷嚏 sneeze
喷头 nozzle
喷子 hater
喷射 jet spray spurt
喷水池 fountain
喷泉 fountain
喷洒 spray sprinkle
喷涌 squirt
喷溅 splash
喷漆 lacquer
喷火 erupt flaming
喷薄 gush overflow squirt surge
喷香 delicious fragrant
喽啰 minion underling
嗅探 sniff
嗉囊 crop
嗒丧 disappointed
嗒然 depressed
嗓子 throat voice
嗓子眼 throat
嗓眼 throat
嗓门 voice
嗓音 voice
嗔怨 complain reproach
嗔怪 blame rebuke
嗔斥 rebuke scold
嗔狂 deranged
嗔目 glare
嗜好 addiction habit hobby indulgence
嗜杀成性 bloodthirsty
嗜欲 lust
嗜血 bloodthirsty
嗞啦 sizzle
嗡嗡 buzz drone hum
嗡嗡叫 buzz drone hum
嗡嗡声 buzz drone hum
嗣位 inherit
嗣后 after afterward then thereafter
嗣子 heir
嗣徽 continuation heritage
嗤之以鼻 scoff
嗤笑 sneer
嗥叫 growl howl
嗫呫 whisper
嗫嗫 talkative
嘀咕 mutter
嘁嘁喳喳 chattering
嘈杂 noisy
嘈杂声 din noise
嘉奖 award citation commendation
嘉宾 guest
嘉年华 carnival
嘉许 favorable praise
嘎吱 crunch
嘎啦 quarrel rattling rumbling
嘎嘎 honk quack
嘘声 hiss
嘟哝 grumble mutter
嘟噜 bunch cluster
嘱咐 urge
嘲弄 tease
嘲笑 deride jeer mockery ridicule
嘲讽 ridicule sneer taunt
嘴唇 lip
嘴套 muzzle
嘴子 beak mouth mouthpiece spout
嘴巴 mouth
嘴损 harsh
嘴敞 talkative
嘴脸 appearance countenance look
嘴里 mouth speech word
嘴馋 ravenous
嘶叫 shout
嘶吼 shout yell
嘶哑 hoarse husky
嘶喊 shout
嘹亮 resonant
嘻嘻 happy
嘻皮 hippie
噎住 choke
噔噔 thud thump
器件 component device
器具 equipment implement utensil
器官 apparatus organ
器材 equipment material
器械 apparatus equipment instrument weapon
器物 article implement object utensil
器质性 organic
器量 tolerance
噩梦 nightmare
噪声 noise
噪杂 clamor din
噪音 noise rumble static
噬咬 bite
噬菌体 phage
噱头 amusing antic funny joke
嚎叫 howl yell
嚎哭 cry howl wail
嚎啕 wail
嚎啕大哭 wail
嚏喷 sneeze
嚣张 aggressive arrogant rampant unbridled
嚷嚷 reproach shout
嚼头 depth substance
嚼子 bit mouthpiece
嚼舌 gossip
嚼舌头 gossip
嚼舌根 gossip
囊括 embrace include
囊泡 vesicle
囊空如洗 penniless
囊肿 cyst
囊袋 pouch
囔囔 murmur
囚徒 prisoner
囚犯 convict prisoner
囚禁 captivity imprison
四下 everywhere
四不像 hodgepodge
四分五裂 disarray fragmented scattered
四十 forty
四围 encircled
四强赛 semifinal
四散 disperse
四方 everywhere
四条 quad
四次 fourth
四脚蛇 lizard
四角形 quadrangle quadrilateral
四边形 quadrilateral
四近 nearby
四郊 outskirt suburb
四重奏 quartet
囝仔 child youngster
回佣 commission sales
回信 reply
回充 recharge
回击 counterattack
回函 reply
回到 return
回升 rally
回单 receipt
回去 return
回合 frame inning rally round
回味无穷 memorable
回响 echo respond response reverberate
回嘴 retort
回圈 loop
回堵 jammed
回声 echo
回复 recover return revert
回头 later
回头见 bye
回应 respond response
回廊 ambulatory cloister
回弹 rebound
回归 regression retreat return
回归线 tropic
回忆 memory recall
回忆录 memoir
回想 recall
回扣 brokerage kickback
回执 receipt
回执单 receipt
回报 payback reciprocate retaliation return
回抽 retrace withdraw
回描 retrace
回收 reclaim recover recycle retrieve
回放 replay
回旋 circle wheel
回旋余地 latitude leeway
回旋曲 rondo
回望 reflect
回条 receipt
回来 return
回波 echo
回流 reflux
回溯 recall
回滚 rollback
回潮 resurgence revive
回火 backfire temper
回眸 retrospective
回答 answer reply
回绕 winding
回绝 rebuff refuse
回荡 echo reverberate
回血 recover
回覆 answer reply
回视 regression
回话 reply
回购 buyback repurchase
回路 circuit loop return
回转 return revolve rotate slalom
回过头来 return
回返 return
回还 return
回退 revert
回避 avoid evade shun skirt
回采 extraction
回音 echo reply turn
回顾 review
回顾展 retrospective
回馈 feedback
回驳 refute
因为 account
因之 reason
因公 business
因子 factor trait
因应 adapt cope
因式 factor
因数 factor
因果 karma
因果报应 karma retribution
因此 consequently result thus
因特网 internet
因由 cause reason
因私 private
因素 element factor
因缘 chance opportunity
因而 result therefore thus
囡囡 baby
团伙 accomplice crony gang
团体 group organization team
团员 member
团圆 reunion
团契 fellowship
团结 solidarity unite united unity
团聚 reunion reunite
团队 team
团队精神 solidarity
囤积 hoard
囤积居奇 speculate
囤货 stockpile
囫囵 whole
园丁 gardener
园区 park
园囿 park
园林 garden park
园游会 carnival fair fete
园艺 gardening horticultural
困倦 tired weary
困境 plight predicament
困局 dilemma predicament
困惑 bewildered confused perplexed
困扰 disturb
困窘 embarrassment
困苦 deprivation distressed miserable
困难 challenging difficult
困顿 exhausted fatigued
围住 surround
围兜 bib
围击 besiege
围嘴 bib
围困 besiege
围场 enclosure
围城 siege
围堵 blockade hem surround
围墙 fence
围巾 scarf shawl
围捕 capture
围攻 besiege
围栏 fence fencing railing
围篱 fence
围绕 center
围脖 scarf
围腰 apron
围裙 apron
围起 encircle enclose fence surround
固件 firmware
固体 solid
固化 harden solidify
固守 cling entrenched
固定 fasten fix fixed set
固执 cling obstinate stubborn
固有 inherent native
固然 admittedly
固网 landline
国书 credential
国事 politic
国产化 localization
国会 congress diet parliament
国会议员 congressman
国内 civil domestic internal
国别 nationality
国君 monarch
国境 frontier
国外 abroad external foreign oversea
国家 country nation state
国家主义 nationalism
国度 country nation
国族 nation
国旗 flag
国有 public
国有化 nationalization
国民 citizen national
国王 king
国立 national public
国籍 nationality
国蠹 traitor
国际 international
国际主义 internationalism
国际互联网络 internet
国际化 internationalization
国际性 international internationalism
国际象棋 chess
图书 book
图书馆 library
图书馆员 librarian
图例 diagram illustration legend
图像 graphic image picture
图册 atlas
图尔 tour
图层 layer
图录 catalog
图形 diagram figure graph picture
图景 landscape
图标 icon
图样 blueprint diagram
图案 design pattern
图片 photograph picture
图画 drawing picture
图示 diagram icon
图章 seal stamp
图纸 blueprint drawing
图腾 totem
图表 chart diagram
图解 diagram illustration
图谋 conspire
图谱 atlas
图集 atlas
圆光 halo
圆周 circle circumference
圆圈 circle
圆场 mediate
圆寂 death
圆屋顶 dome
圆弧 arc
圆形 circular round
圆柱 column cylinder
圆柱体 cylinder
圆柱形 cylindrical
圆润 rich suave
圆滚滚 plump
圆满 consummate perfect satisfactory
圆点 dot
圆环 ring rotary
圆珠 bead
圆球 ball globe sphere
圆盘 disk
圆筒 drum
圆舞曲 waltz
圆融 accommodating
圆规 compass
圆角 fillet
圆谎 cover
圆通 accommodating flexible
圆锥 cone conical tapering
圆锥体 cone
圆锥形 conical
圆顶 dome
圆鼓鼓 protruding
圈内人 insider
圈圈 circle clique
圈地 enclosure
圈套 snare trap trick
圈子 circle ring
圈定 delineate designate
圈钱 fleece
圉限 boundary limit
土丘 barrow mound
土人 aborigine native
土制 earthen homemade
土匪 bandit
土器 earthenware
土地 land soil territory
土坯 adobe
土堆 mound
土壤 soil
土头土脑 rustic unsophisticated
土岗 mound
土崩瓦解 collapse
土方 earthwork
土方工程 earthwork
土木 building construction
土气 rustic unsophisticated
土老帽 redneck
土耳其 turkey
土腥 earthy
土著 aboriginal
土著人 aboriginal
土葬 burial
土话 dialect slang vernacular
土语 dialect
土豆 peanut potato
土里土气 rustic unsophisticated
圣人 sage saint
圣典 canon
圣君 sage
圣哲 sage
圣地 shrine
圣徒 saint
圣战 jihad
圣歌 hymn
圣殿 temple
圣母 goddess
圣洗 baptism
圣约 covenant
圣者 saint
圣职 priesthood
圣药 panacea
圣诗 hymn
圣贤 sage wine
圣迹 miracle
在下 under
在世 alive
在乎 due lie rest
在于 determined due lie rest
在任 incumbent office
在位 reign throne
在先 beforehand first formerly prior
在内 it
在前 ahead formerly past
在即 imminent
在后 behind
在地 local native
在场 present scene
在外 outer
在家 home
在座 present
在意 mind
在所不计 irrespective
在所难免 unavoidable
在教 believer
在旁 alongside nearby
在望 offing visible
在朝 sitting
在此 here
在此之前 before beforehand previously
在此之后 after afterward next
在理 reasonable sensible
在线 engaged online point sharp
在职 employed job post
在读 studying
在身 possess
在逃 large
在途 transit
圪垯 knoll knot lump mound
地上 floor ground
地下 covert subterranean underground
地下室 basement cellar
地下水 groundwater
地下通道 underpass
地下道 underpass
地下铁路 subway
地主 host landlord landowner
地久天长 eternal
地位 place position status
地儿 place space
地函 mantle
地力 fertility productivity
地势 terrain
地区 area prefecture region
地区性 local regional
地台 floor platform
地图 map
地图集 atlas
地地道道 authentic core
地址 address
地块 massif
地域 area district region
地基 base foundation
地堡 bunker
地处 located situated
地头 locality place
地头蛇 tyrant
地层 stratum
地岬 cape headland
地带 zone
地幔 mantle
地平线 horizon
地底 subterranean underground
地府 hell
地形 terrain topography
地心吸力 gravitation
地方 area local region regional
地方主义 regionalism
地方性 local
地景 landscape terrain
地板 floor
地标 landmark
地步 degree leeway situation stage
地段 district section
地毯 carpet rug
地洞 burrow cave dugout tunnel
地滑 landslide
地漏 drain
地点 location place site venue
地牢 dungeon prison
地狱 hell infernal underworld
地球 earth
地球仪 globe
地球物理 geophysic
地理 geography
地理学 geography
地理学家 geographer
地痞 bully
地皮 ground lot
地盘 domain
地穴 burrow crypt pit
地窖 basement cellar
地窨 cellar
地窨子 cellar
地精 gnome goblin
地线 earth ground
地缘政治学 geopolitic
地脚 base footer
地衣 lichen
地表 surface
地质 geology
地质学 geology
地质学家 geologist
地道 authentic causeway genuine tunnel
地铁 subway
地震 earthquake
地震学 seismology
地面 floor ground surface
场合 context occasion setting situation
场地 place site space
场所 location place
场景 scenario scene setting situation
场次 performance screening
场面 occasion scene situation spectacle
场馆 arena
均一 even homogeneous uniform
均分 split
均匀 even homogeneous
均沾 share
均等 equal fair impartial
均等化 equalize leveling
均衡 balanced equal equilibrium harmony
均衡器 equalizer
均质 homogenous uniform
坊间 bookshop street
坋土 silt
坍塌 collapse
坍方 collapse landslide
坎坷 bumpy rough
坎子 bank
坏东西 bastard rogue scoundrel
坏了 shoot utmost
坏事 misdeed
坏人 villain
坏分子 troublemaker
坏处 harm trouble
坏死 necrosis
坏疽 gangrene
坏种 scoundrel
坏笑 smirk snicker
坏蛋 bastard scoundrel
坏运 misfortune
坏鸟 broken
坐卧不宁 restless
坐商 shopkeeper
坐垫 cushion seat
坐定 seated
坐实 reinforce substantiate
坐席 seat
坐探 mole plant
坐标 coordinate
坐椅 chair seat
坐牢 imprisoned
坐班 duty
坐禅 meditate
坐立不安 restless
坐等 passive
坐落 located situated
坐蜡 embarrassed
坐镇 oversee
坐骑 mount
坑坎 depression uneven
坑坑洼洼 bumpy
坑害 frame trap
坑洞 hole pit pothole
坑洼 depression hole hollow
坑蒙 swindle
坑道 gallery tunnel
坑骗 cheat swindle
块体 block
块垒 gloom
块头 size
块状 lump
块茎 tuber
块菌 truffle
坚不可摧 impregnable indestructible invulnerable
坚冰 ice
坚决 determined firm resolute
坚固 firm firmly hard stable
坚壁 cache
坚守 stick
坚定 firm resolute staunch steady
坚定不移 unflinching unswerving
坚定性 firmness steadfastness
坚实 solid
坚强 staunch strong
坚强不屈 steadfast
坚忍 tenacious
坚忍不拔 fortitude
坚执 persevere persist stubborn
坚持 insist persevere persist
坚持下去 press
坚持不渝 persevere
坚振 confirmation
坚振礼 confirmation
坚挺 strong
坚果 nut
坚牢 firm strong
坚硬 hard solid
坚称 claim insist
坚贞 firm unswerving
坚贞不屈 steadfast
坚贞不渝 unwavering
坚韧 tenacious
坛子 jug
坟丘 tomb
坟地 cemetery graveyard
坟场 cemetery
坟墓 grave tomb
坟山 grave graveyard
坟穴 grave
坟茔 cemetery grave graveyard tomb
坠子 pendant weight
坠胎 abortion
坠落 drop fall
坠饰 pendant
坡度 gradient slope
坡道 ramp
坦克 tank
坦克车 tank
坦承 admit calmly confess
坦然 calm undisturbed
坦率 candid frank straightforward
坦白 confess forthcoming honest
坦诚 candid frank
坦途 highway
坦陈 confess reveal
坨子 heap lump
坩埚 crucible
坯件 blank
坯子 base making
坯模 mold
坳陷 depression
垂垂 drop gradually
垂头丧气 dejected
垂幕 canopy
垂挂 suspended
垂死 dying
垂涎 covet
垂涎三尺 covet crave yearn
垂涎欲滴 envy hunger
垂直 perpendicular vertical
垂钓 angling
垃圾 garbage refuse trash
垃圾邮件 spam
垄断 monopolize
垄沟 furrow
型别 type
型号 model type
型式 pattern style type version
型态 form shape style type
型板 template
垒球 softball
垫圈 washer
垫子 cushion mat pad
垫平 level
垫料 lagging litter
垫款 advance
垫片 shim
垫背 scapegoat
垫脚 litter
垫被 mattress
垫高 bolster raise support
垮台 collapse
垮塌 collapse
垮脸 harden sag
埃米尔 amir emir
埋伏 ambush
埋怨 blame complain grumble reproach
埋没 bury engulf overlook stifle
埋点 event
埋葬 bury
埋藏 bury hidden
城中村 ghetto shantytown
城堡 castle rook
城市 city town
城市化 urbanization
城府 shrewd sophisticated subtle
城池 city
城邑 city
城郊 suburb
城里人 townspeople
城镇 town
城镇化 urbanization
域外 abroad foreign
埠头 pier wharf
培养 breed cultivate foster nurture
培林 bearing
培根 bacon
培植 cultivate cultivation train training
培育 breed train
培训 cultivate groom train training
基业 base foundation
基于 account basis view
基体 matrix substrate
基准 benchmark criterion datum standard
基因 gene
基因学 genetic
基因座 locus
基因组 genome
基团 radical
基地 base
基址 base footing foundation ruin
基岩 bedrock
基床 bed foundation substrate
基底 base plinth substrate
基座 foundation pedestal
基建 infrastructure
基改 gm
基数 base
基普 kip
基本 basic elementary fundamental main
基本上 basically whole
基本功 fundamental
基本点 crux
基本面 basic essential fundamental
基材 substrate
基板 substrate
基模 schema
基波 fundamental
基点 base basis centre
基盘 base bedrock foundation
基督 christ
基督徒 christian
基督教 christian
基督教徒 christian
基石 basis cornerstone foundation
基础 base basic basis foundation
基础设施 infrastructure
基线 base baseline
基脚 footing pedestal
基调 keynote
基金 fund
基金会 foundation
堂倌 attendant
堂区 parish
堂堂 grand magnificent stately
堂堂正正 impressive square
堂皇 grand imposing
堂而皇之 grandiose overt
堂食 eat
堆叠 stack
堆放 stack
堆栈 stack storehouse warehouse
堆砌 pack
堆积 accumulation heap
堆积如山 mountain
堆肥 compost
堆高机 forklift
堇色 violet
堇菜 violet
堑壕 trench
堕落 corrupt degenerate degrade
堡垒 fort
堡子 village
堡寨 fort fortress
堤坝 dam dike
堤岸 bank embankment levee
堤防 dike embankment levee
堪忧 bleak worrying
堪比 comparable
堪虞 precarious risk worrisome
堵塞 blockage
堵截 intercept interdict
堵死 block plug
塌下 collapse
塌台 collapse
塌方 cave collapse landslide
塌架 collapse
塌陷 cave sink subside
塑性 plasticity
塑料 plastic
塑胶 plastic
塑造 create model mold portray
塔口 taco
塔可 taco
塔可饼 taco
塔塔儿 tartar
塔尖 spire
塔楼 tower
塔罗 tarot
塘虱 catfish
塘鹅 booby pelican
塞子 cork plug
塞满 cram
塞纳河 seine
塞音 stop
填充 stuff
填充物 filler filling stuffing
填地 landfill
填堵 stuff
填塞 cram stuff
填字游戏 crossword
填密 packaging packing
填满 cram
填饱 cram
境内 domestic internal
境况 circumstance
境地 circumstance
境域 domain realm state territory
境界 boundary realm state
境遇 circumstance
墓园 cemetery graveyard
墓地 cemetery graveyard
墓场 graveyard
墓志铭 epitaph
墓石 gravestone tombstone
墓碑 gravestone tombstone
墓穴 grave tomb
墓窖 catacomb
墓葬 grave tomb
墙垣 fence wall
墙壁 wall
墙头草 opportunist
墙纸 wallpaper
墙角 corner
增值 appreciate
增兵 reinforce reinforcement
增刊 supplement
增加 increase raise
增压 boost
增厚 thicken
增多 increase
增大 amplify enlarge magnify
增幅 amplification
增广 widen
增强 increase strengthen
增援 reinforce
增收 levy
增殖 growth increase
增添 add increase
增益 buff gain increase
增稠 thicken
增色 enhance enrich
增补 add augment supplement
增进 advance enhance further promote
增速 accelerate
增量 increment
增长 grow increase
增高 heighten increase raise rise
墟里 village
墨丘利 mercury
墨水 ink
墨渍 spot
墨粉 toner
墨镜 sunglass
墩子 ottoman
墩布 mop swab
壁助 assistant help
壁厢 lateral side
壁垒 barrier rampart
壁架 ledge
壁橱 closet
壁毯 tapestry
壁炉 fireplace
壁球 squash
壁画 fresco mural
壁立千仞 imposing lofty steep
壁纸 wallpaper
壁虎 gecko
壁虱 tick
壁龛 niche
壅蔽 conceal
壑沟 ditch moat
壕沟 moat trench
壤土 territory
士人 scholar
士兵 soldier
士力架 snicker
士卒 private soldier
士多啤梨 strawberry
士子 official
士气 morale
壮丽 glorious magnificent majestic
壮士 fighter hero warrior
壮大 expand strengthen
壮实 robust sturdy
壮年 mature summer
壮烈 brave heroic
壮硕 sturdy
壮美 magnificent
壮胆 embolden
壮观 spectacular
壮语 exaggeration
壮阔 grand majestic vast
声价 reputation
声像 audiovisual
声势 impetus influence momentum prestige
声名 declaration reputation
声呐 sonar
声响 noise sound
声威 influence prestige renown
声学 acoustic
声带 soundtrack
声张 disclose
声息 sound whisper
声援 support
声明 declaration declare state statement
声明书 statement
声望 prestige reputation
声气 information tone voice
声浪 clamor
声称 assert claim proclaim state
声纳 sonar
声线 voice
声言 declaration declare pronouncement state
声誉 fame reputation
声讨 condemn denounce
声说 narrate
声调 note tone
声闻 disciple
声音 sound voice
声韵学 phonetic
壳儿 crust shell
壳菜 mussel
处世之道 attitude
处决 execute
处分 deal punish
处刑 condemn sentence
处在 situated
处境 situation
处处 everywhere
处女 first maiden virgin
处子 maiden
处子秀 debut
处心积虑 calculating scheming
处所 place
处方 advice recommendation
处死 execution
处治 handle punish
处理 deal handle process punish
处理器 processor
处男 virgin
处罚 penalize punish
处置 handle punish
备下 arrange prepare
备份 backup
备办 cater provide
备忘录 memorandum
备抵 allow allowance
备援 backup
备案 file
备注 note remark
备用 alternate backup reserve spare
备细 detail particular
备考 reference
备至 utmost
备选 alternative
复习 review revision
复仇 avenge vengeance
复位 reset
复修 restore
复健 recuperate rehabilitation
复兴 rejuvenate revive
复写 duplicate
复制 clone copy duplicate reproduce
复制品 replica reproduction
复刻 recreate reissue replicate reprint
复印 photocopy
复印件 duplicate photocopy
复原 recovery
复发 reappear recur relapse
复古 retro
复合 complex composite compound reconciled
复员 demobilization demobilize
复命 debriefing
复婚 remarry
复审 retry
复式 combined compound double multiple
复归 return
复数 plural
复本 copy
复杂 complex complicated
复杂化 complicate
复杂性 complexity
复核 reconsider review
复活 resurrection revive
复活节 easter
复现 persist reappear
复生 reborn recover regenerate
复用 reuse
复联 avenger
复苏 recover resuscitate
复议 reconsider
复转 demobilize
复辟 restoration
复返 return
复述 repeat
夏令 summer
夏天 summer
夏季 summer
夏日 summertime
夏洛克 sherlock
夏洛特 charlotte
夕阳 sunset
外乡人 stranger
外交 diplomacy diplomatic
外交官 diplomat
外交家 diplomat
外人 foreigner outsider stranger
外伤 injury trauma wound
外侨 foreigner
外借 borrow lend
外加 addition extra
外加剂 additive
外勤 fieldwork
外包 outsourcing
外协 outsourcing
外卖 takeout
外号 nickname
外围 surrounding
外国人 foreigner
外在 external
外地人 outsider stranger
外场 field outfield society
外墙 facade
外壳 case cover envelope hull
外头 outdoor outside
外套 coat jacket
外孙 grandson
外孙女 granddaughter
外孙女儿 granddaughter
外孙子 grandson
外带 besides tire well
外延 extension
外形 contour figure shape
外挂 add plug
外插 plug
外放 outgoing
外教 amateurish novice
外星 alien extraterrestrial
外星人 extraterrestrial
外显 evident visible
外显子 exon
外来 external foreign outside
外来人 foreigner
外来词 loanword
外来语 loanword
外泄 leak
外流 drain outflow
外海 offshore
外溢 drain overflow show spread
外激素 pheromone
外烩 catering
外用 external
外界 external
外皮 carapace
外科 surgery
外科医生 surgeon
外科学 surgery
外科手术 surgery
外稃 lemma
外籍 foreign
外置 external
外行 amateur layman
外衣 appearance semblance
外表 external outside
外袍 robe
外观设计 design look
外设 peripheral
外貌 appearance profile
外边 abroad outside
外逃 desert outflow
外部 exterior external outside surface
外销 export
外间 outside
外露 exposed
外面 exterior outside surface
夙夜 always
多个 many multi multiple
多么 however
多义 ambiguity
多事 eventful
多亏 luckily thank
多云 cloudy
多产 fertile prolific
多余 superfluous surplus unnecessary
多元 multi
多元化 diversification diversify pluralism
多元性 diversity
多元酯 polyester
多半 most mostly
多变 fickle
多叶 leafy
多嘴 talkative
多嘴多舌 talkative
多国 multinational
多士 toast
多多 lot many more much
多大 much
多头 long pluralistic
多如牛毛 countless
多妻制 polygamy
多姿多彩 diversity
多媒体 multimedia
多孔 porous
多孔性 porous
多宝鱼 turbot
多寡 amount number
多少 amount number somewhat
多尔 dole
多山 mountainous
多工 multi multiple multiplex
多工化 multiplex
多巴胺 dopamine
多年 longstanding
多年生 perennial
多彩 colorful flamboyant
多心 suspicious
多情 affectionate emotional passionate sentimental
多报 overstate
多拿滋 doughnut
多数 majority most
多方位 versatile
多星 starry
多样 diverse diversity manifold
多样化 diversification diversify
多样性 diversity
多次 repeatedly
多此一举 superfluous
多汁 juicy succulent
多灾多难 precarious
多用 multipurpose
多用途 multipurpose
多疑 paranoid suspicious
多种 diverse multi multiple
多种多样 manifold
多米诺 domino
多米诺骨牌 domino
多维 multidimensional
多肉 fleshy
多育 prolific
多芬 dove
多角形 polygon
多言 talkative
多边 multilateral
多边形 polygon
多达 much up
多重 multi
多重性 multiplicity
多金 rich wealthy
多面体 polyhedron
多项式 polynomial
夜光 luminous
夜半 midnight
夜幕降临 nightfall
夜店 nightclub
夜总会 nightclub
夜晚 night
夜枭 owl
夜猫子 owl
夜莺 nightingale
夜行 nocturnal
夜里 night nighttime
夜间 nighttime
够呛 enough terrible unbearable unlikely
够味 excellent
够得着 attain reach
够意思 delightful generous great wonderful
够格 apt qualified
够用 adequate enough sufficient
大一统 unification
大不了 alarming serious worst
大为 greatly very
大主教 archbishop metropolitan primate
大丽花 dahlia
大义 righteousness
大亨 superstar
大人 adult
大件 bulky large
大众 mass popular
大会 convention
大体 basically general whole
大体上 overall
大作 erupt
大佬 godfather
大使 ambassador envoy
大使级 ambassadorial
大使馆 embassy
大侠 knight swordsman
大便 excrement fece
大修 overhaul
大公 impartial
大公无私 impartial selfless
大兵 soldier
大典 ceremony
大军 army
大农场 ranch
大凡 general generally
大出血 hemorrhage
大刀 machete
大力 energetically vigorously
大加 considerably greatly severely vehemently
大千世界 cosmo
大半 most probably
大印 stamp
大厅 concourse hall lobby
大发雷霆 furious
大叔 uncle
大口 gaping
大只 big
大可不必 unnecessary
大号 poop tuba
大吃一惊 astounded flabbergasted
大合唱 cantata chorus
大名鼎鼎 famous renowned
大哥 boss
大喊 shout
大喊大叫 rant
大国 power
大圣 emperor king mahatma
大地 earth
大坏蛋 bastard scoundrel
大块头 lug
大坝 dam
大型 large
大城市 metropolis
大堂 lobby
大声 loudly
大多 many most mostly
大多数 majority
大夜 death
大大 enormously greatly uncle
大大咧咧 carefree casual offhand
大大方方 calm confident natural poised
大夫 doctor physician
大头 dupe sucker
大头钉 tack
大奖 award prize
大妈 aunt
大姐大 matriarch
大姨 aunt
大娘 aunt
大媒 matchmaker
大学 college university
大宗 staple
大客车 coach
大富大贵 millionaire
大富翁 monopoly
大尉 captain
大小 size
大屠杀 massacre
大巴 coach
大师 master
大帝 great
大幅 substantially
大幅度 substantially
大度 generous
大庭广众 openly public
大心 considerate thoughtful
大快朵颐 feast
大总统 president
大恭 fece
大惑不解 loss
大意 careless
大愚 idiot
大我 collective whole
大战 war
大手大脚 extravagant wasteful
大抵 large
大拇哥 thumb
大拇指 thumb
大括号 brace
大拿 authority boss expert
大指 thumb
大提琴 cello
大提琴手 cellist
大摇大摆 strut swaggering
大放异彩 shine
大斋 fast
大方 expert generous scholar stylish
大族 clan
大旗 banner
大有 abundance
大有希望 promising
大本营 headquarter
大权 authority power
大条 grave serious
大样 arrogant
大桶 barrel vat
大棚 greenhouse
大楼 building
大概 approximate probably rough roughly
大模大样 boldly poised
大步流星 stride
大氅 cape cloak overcoat
大气 atmosphere imposing impressive stylish
大气候 atmosphere
大气圈 atmosphere
大气层 atmosphere
大水 flood
大油 lard
大洋 ocean
大洲 continent
大浪 surge
大海 ocean sea
大漠 desert
大火 conflagration
大灯 headlight
大灾 calamity catastrophe
大炮 artillery cannon
大烟 opium
大爷 uncle
大牛 superstar
大牢 prison
大狱 jail prison
大猩猩 gorilla
大王 king magnate
大理岩 marble
大理石 marble
大用 empower
大略 roughly
大疮 syphilis
大盗 bandit thief
大神 deity expert whiz
大祸 calamity disaster
大笔 pen
大管 bassoon
大米 rice
大系 compendium
大红 crimson
大红大绿 garish
大约 approximately probably
大纲 outline program synopsis
大羊驼 llama
大老粗 rustic
大而化之 careless sloppy
大肆 unbridled
大肉 pork
大肚子 pregnant
大胆 audacious bold brazen outrageous
大胜 triumph
大能 almighty
大脑 brain
大腕 heavyweight
大腿 thigh
大臣 chancellor
大自然 nature
大致 approximately roughly
大菱鲆 turbot
大葱 leek
大蒜 garlic
大虫 tiger
大虾 prawn whiz
大行其道 rampant
大街 street
大衣 cloak overcoat
大补帖 tonic
大要 abstract gist
大规模 extensive
大言 boast exaggerate
大谈 yak
大豆 soybean
大象 elephant
大败 defeat
大赦 amnesty
大起大落 volatile
大跌眼镜 astounded
大路 avenue
大辟 decapitation
大逆不道 disgraceful
大道 avenue
大道理 sermon
大部 majority most
大部分 majority most
大都 metropolitan whole
大都会 metropolis metropolitan
大都市 metropolis
大量 bulk generous numerous
大釜 cauldron
大锅 cauldron
大错 blunder
大锤 sledgehammer
大键琴 harpsichord
大门 door entrance gate
大队 group
大陆 continent mainland
大陆性 continental
大限 limit maximum
大院 compound courtyard
大风 gale
大餐 banquet
大驾 emperor
大鹏鸟 roc
大鹿 moose
大麦 barley
大麻 cannabis hemp marijuana
大黄 rhubarb
大黄蜂 bumblebee
大鼠 rat
大龄 older
天上 heaven sky
天下 realm rule
天主 god
天主教徒 catholic
天井 atrium courtyard skylight
天仙 deity fairy goddess immortal
天使 angel
天候 weather
天儿 weather
天公 heaven
天公地道 equitable
天分 talent
天刚亮 daybreak
天南地北 about
天台 rooftop
天呀 heaven
天命 destiny fate
天地 scope world
天坑 sinkhole
天堂 heaven paradise
天大 enormous gargantuan
天子 emperor
天寒地冻 frigid
天平 scale
天底 nadir
天底下 world
天庭 heaven
天性 nature
天意 providence
天才 genius gift talent talented
天敌 predator
天数 destiny fate
天文 astronomy
天文学 astronomy
天文学家 astronomer
天文馆 planetarium
天旱 drought
天时 destiny time
天明 dawn daybreak
天棚 awning ceiling
天次 day occasion
天气 weather
天沟 gutter
天演 evolution
天然 natural
天王 emperor god
天生 disposition innate natural nature
天电 atmospheric static
天界 heaven
天癸 menstruation period
天皇 emperor
天真 innocent naive
天神 deity god
天空 sky
天窗 skylight
天篷 canopy
天线 aerial antenna
天罗地网 dragnet trap
天老儿 albino
天职 duty vocation
天良 conscience
天色 weather
天花 ceiling smallpox
天花乱坠 hype
天花板 ceiling
天蓝色 azure
天资 dowry flair gift
天赋 gift
天边 horizon
天造地设 ideal perfect
天长地久 eternal
天门冬 asparagus
天际 horizon
天际线 horizon skyline
天顶 zenith
天魔 demonic devil
天鹅 swan
天鹅绒 velvet
天黑 dusk
太公 father
太半 majority most mostly
太太 madam wife
太妃糖 taffy
太妹 tomboy
太平间 morgue mortuary
太白粉 cornstarch
太空船 spaceship
太空行走 spacewalk
太虚 heaven sky universe void
太过 excessively too
太阳 sun sunlight sunshine temple
太阳光 sunlight
太阳报 sun
太阳眼镜 sunglass
太阳穴 temple
太阳镜 sunglass
太阴 moon
夫人 lady madam
夫君 husband
夫妇 couple
夫役 laborer
央及 ask beg involve plead
央告 plead
央求 plead
夯具 tamper
夯实 ram tamp
夯砣 tamper
失业 unemployment
失事 accident
失传 extinct lost
失修 disrepair
失准 off
失利 lose
失去 lose
失口 indiscretion
失坠 loss
失声 involuntarily
失宜 improper inappropriate
失宠 disgraced
失察 miss
失常 aberration
失当 improper inappropriate
失忆症 amnesia
失悔 regret
失意 disappointed frustrated
失手 accidentally miscalculation mistake slip
失掉 lose miss
失措 loss
失效 fail
失散 missing scattered separated
失明 blindness
失智症 dementia
失望 despair disappointed
失期 late
失格 disqualification disqualified
失温症 hypothermia
失火 fire
失灵 failing
失真 distortion
失神 despondent
失禁 incontinence
失策 blunder miscalculation unwise
失联 lost
失聪 deafness
失节 disloyal
失落 disappointment drop frustrated lose
失血 hemorrhage
失衡 imbalance
失言 indiscretion
失误 fault lapse mistake
失调 imbalance
失败 defeated fail failure lose
失败者 loser
失足 slip
失踪 disappear missing
失速 stall
失重 weightlessness
失错 mistake
失风 damage setback trouble
失魂 panic
失魂落魄 dazed
头一 first
头上 above overhead
头像 avatar bust portrait
头儿 leader
头兜 helmet
头冠 crown
头发 hair
头名 leader
头天 yesterday
头头 chief head
头套 wig
头子 boss
头家 banker proprietor
头寸 position
头巾 headscarf turban
头文字 initial
头昏 dizzy giddy
头昏目眩 dazed dizzy
头昏眼晕 faint giddy
头昏眼暗 dizzy vertigo
头晕 dizzy
头晕目眩 dazzled
头朝下 headfirst headlong
头梳 comb
头灯 headlamp headlight
头球 header
头疼 headache
头痛 headache
头痛医头 reactive
头皮 scalp
头盔 helmet
头盖 skull
头盖骨 skull
头目 chieftain ringleader
头等 main prime
头箍 headband
头绪 outline
头罩 hood
头羊 bellwether
头脑 brain gist mind skull
头脑清楚 lucid sensible
头衔 appellation rank title
头路 clue mate thread
头道 first
头部 head
头里 front
头铁 headstrong
头面 face look
头颅 head skull
头领 leader
头风 headache
头骨 skull
夷为平地 level
夷平 level
夷戮 massacre
夷旷 expansive
夷灭 massacre
夷然 calm
夷犹 hesitate
夷狄 barbarian
夸克 quark
夸口 boast
夸大 exaggerate
夸大之词 exaggeration hyperbole
夸大其词 exaggerate
夸奖 applaud compliment praise
夸张 exaggerate exaggerated hyperbole overstated
夸海口 boast
夸称 acclaim commend compliment praise
夸耀 flaunt
夸赞 commend praise
夹七夹八 muddle
夹克 jacket
夹具 clamp fixture
夹头 chuck
夹子 clamp clip folder tong
夹层 mezzanine
夹带 mixed smuggle
夹心 stuffed
夹持 clamp tong
夹断 nip
夹杂 mingle mix
夹盘 chuck
夹紧 clamp grip
夹缝 crack crevice
夹角 angle
夹钳 tong
夹馅 filling stuffed
夺取 capture seize
夺回 recapture
夺得 capture seize take wrest
夺魁 seize win
奄列 omelet
奄奄一息 dying
奇丑 grotesque hideous
奇事 marvel
奇人 eccentric
奇偶 parity
奇偶性 parity
奇士 eccentric
奇妙 intriguing marvelous mysterious wonderful
奇幻 fantasy
奇异 bizarre exotic fantastic odd
奇怪 baffled marvel odd strange
奇才 genius
奇景 marvel
奇点 singularity
奇特 peculiar queer unusual
奇绝 bizarre rare strange
奇缺 deficit
奇羡 profit surplus
奇葩 marvel outlandish prodigy
奇袭 raid
奇观 spectacle
奇诡 intriguing queer strange
奇谲 sly treacherous
奇迹 marvel miracle wonder
奇遇 adventure
奈何 cope deal
奈米 nano
奉上 offer
奉告 inform
奉承 fawn flatter flattery
奉献 dedicate devote
奉献精神 dedication
奉现 offering
奉祀 dedicated worship
奉若神明 revere worship
奉行 pursue
奉赠 present
奉迎 fawn greet
奉送 give
奉陪 accompany
奋力 strive
奋战 struggle
奋斗 strive struggle
奋进 endeavor
奏效 effective
奏鸣曲 sonata
契合 agree agreement congenial get
契据 deed
契机 juncture opportunity
契约 agreement contract
奔头 prospect
奔流 pour
奔窜 scatter
奔腾 gallop
奔走 go run
奔赴 hurry rush
奔跑 run
奔逃 flee
奔驰 gallop speed
奖励 reward
奖品 award prize
奖学金 scholarship
奖池 jackpot
奖牌 medal
奖章 medal
奖赏 award prize reward
奖酬 incentive reward
奖金 bonus premium
奖项 award prize
套中人 conservative
套件 kit
套儿 condom noose ploy scheme
套利 arbitrage
套叠 overlapping
套套 method
套子 case cover sheath trick
套房 apartment flat suite
套数 number
套服 suit
套汇 arbitrage
套用 apply borrow use
套筒 sleeve
套索 lasso noose
套结 noose
套绳 lasso
套装 kit
套裤 legging
套路 pattern routine
套车 harness
套钟 chime
套间 apartment suite vestibule
奚落 abandon jeer ridicule taunt
奠基人 founder pioneer
奠基石 cornerstone
奠基者 founder pioneer
奠定 establish fix settle
奢丽 luxury sumptuous
奢侈 extravagant luxurious
奢华 lavish luxurious sumptuous
奢泰 extravagant sumptuous wasteful
奢靡 extravagant
奥妙 marvel marvelous mysterious profound
奥援 backup support
奥斯曼 ottoman
奥秘 mystery secret
女主人 hostess mistress
女乘务员 stewardess
女人 wife woman
女人气 cowardly femininity sissy
女仆 maid
女佣 maid
女修道院 convent
女傧相 bridesmaid
女儿 daughter
女友 girlfriend
女同胞 female woman
女士 lady madam miss ms
女子 female woman
女孩 girl
女孩子 girl
女巫 sorceress witch
女性 woman
女性主义 feminism
女房东 landlady
女朋友 girlfriend
女权主义 feminism
女王 queen
女生 girl schoolgirl
女的 woman
女皇 empress
女神 goddess nymph
女管家 housekeeper
女色 femininity
女警 policewoman
女郎 girl maiden
女高音 soprano
奴仆 servant
奴才 slave
奴隶 slave
奴隶制 slavery
奴隶制度 slavery
奶嘴 nipple
奶头 nipple
奶奶 breast grandma
奶子 booby tit
奶昔 milkshake
奶汁 milk
奶油 butter cream
奶站 dairy
奶罩 bra
奶酪 cheese
奶黄 custard
奸人 villain
奸宿 rape
奸情 adultery
奸民 scoundrel villain
奸污 rape violate
奸狡 cunning devious
奸猾 crafty deceitful treacherous
奸细 spy
奸诈 devious rogue treachery
奸贼 traitor
奸险 malicious treacherous
好不好 ok
好事 charity
好似 like seem
好使 order so
好动 active energetic restless
好友 friend pal
好吃 delicious tasty
好命 lucky
好哇 hurrah
好喝 tasty
好在 fortunately luckily
好坏 quality standard
好处 advantage benefit gain merit
好多 many
好奇 curiosity curious inquisitive
好奇心 curiosity inquisitive
好好 carefully nicely properly well
好好儿 carefully thoroughly well
好学 erudite studious
好客 friendly hospitable hospitality
好家伙 man
好康 advantage benefit
好心 kindness
好恶 preference taste
好惹 accommodating
好意 kindness
好意思 nerve proper
好战 warlike
好手 expert professional
好斗 belligerent warlike
好棒 excellent
好歹 whatever
好气 angry
好氧 aerobic
好汉 hero
好玩 amusing fun interesting playful
好生 properly quite thoroughly well
好用 effective handy serviceable useful
好看 good
好笑 funny laughable ridiculous
好胜 aggressive competitive
好色 lascivious
好色之徒 womanizer
好象 like seem
好转 improve improvement
好过 well
如一 consistent same
如下 follow
如丧考妣 distraught
如今 now nowaday
如初 before ever
如同 like
如实 realistic
如常 usual
如影随形 inseparable
如故 before usual
如数 full
如斯 so
如是 thus
如期 scheduled time
如果 case event
如此 like so such
如火 fiery
如火如荼 unstoppable
如狼似虎 ruthless
如画 picturesque
如痴如醉 enthralled mesmerized
如花 flowery
如花似玉 exquisite
如草 grassy
如许 such
如诗如画 picturesque spectacular stunning
如醉如痴 obsessed
如饥似渴 eagerly
妄想 delusion
妄想症 paranoia
妄自尊大 arrogance
妄言 fantasy lie
妄语 lie nonsense
妆容 look
妆点 decorate
妇女 woman
妇女运动 feminism
妇科 gynecology
妈咪 mommy
妈妈 mama mommy mother
妊娠 gestation pregnancy
妍丽 beautiful
妒嫉 envious envy jealous
妒忌 envious envy jealous
妓女 hooker prostitute
妓寨 brothel
妓院 brothel
妓馆 brothel
妖人 magician sorcerer
妖妇 witch
妖娆 alluring enchanting
妖媚 alluring captivating seductive
妖怪 devil monster
妖术 sorcery
妖物 monster
妖言 heresy
妖魔 demon
妖魔化 demonize
妙处 advantage merit
妙趣 amusing clever witty
妥协 compromise
妥善 appropriate proper
妥实 appropriate proper
妥帖 appropriate firmly properly satisfactorily
妥当 appropriate proper ready
妥贴 appropriate firmly properly satisfactorily
妨害 harmful jeopardize undermine
妨碍 hinder obstruct
妩媚 charming lovely
妹子 girl
妻妾 harem
妻子 wife
妻室 wife
姆妈 mother
姊妹 sister
始发 start
始料未及 unforeseen
始终不渝 unflinching unswerving
姐妹 sibling sister
姑且 tentatively
姑夫 uncle
姑娘 daughter girl
姑父 uncle
姑爷 uncle
姑爹 uncle
委以 appoint
委任 appoint
委员会 commission committee
委外 outsource
委婉 soft suave
委实 indeed really
委屈 grievance
委托 commission entrust trust
委托书 authorization commission proxy warrant
委托人 client
委曲 elaborate indirect tortuous yield
委派 appoint
委身 marry
委靡 depressed dispirited
姗姗 leisurely
姗姗来迟 late
姘夫 lover
姘头 lover mistress
姘妇 concubine mistress
姜饼 gingerbread
姜黄 turmeric
姨太太 concubine
姨父 uncle
姬妾 concubine
姹女 mercury
姻亲 law
姿势 position posture
姿容 appearance look
姿态 attitude posture stance
威严 august awe dignified imposing
威信 prestige reputation trust
威力 might
威势 might
威化 wafer
威厉 majestic
威吓 cow intimidate threaten
威士 visa
威士忌 whiskey
威士忌酒 whiskey
威客 freelancer
威尔士语 welsh
威慑 deter
威慑力量 deterrent
威显 power
威望 prestige
威权 authoritarian authoritarianism authority power
威武 formidable might
威灵 authority prestige
威烈 fierce formidable
威胁 menace threaten
威迫 coercion intimidate
威逼 coerce intimidate threaten
威重 august majestic
威风 authority imposing impressive power
威风凛凛 majestic
威骇 intimidate
娃儿 children
娃娃 baby doll
娃娃车 stroller
娃子 baby
娄子 blunder trouble
娄宿 bond
娇媚 flirtatious
娇嫩 delicate fragile
娇宠 indulge spoil
娇小 dainty delicate petite
娇弱 delicate
娇惯 spoil
娇气 delicate finicky squeamish
娇滴滴 cute sweet
娇纵 indulge spoil
娇美 dainty
娇羞 modesty shy shyness
娇贵 finicky fragile
娓娓 length
娘儿们 wife
娘娘 aunt empress mother queen
娘娘腔 sissy
娘炮 sissy
娘胎 womb
娟秀 beautiful graceful
娱乐 amuse entertain entertainment recreation
娱乐场 casino resort
娱遣 amusement
娴熟 adept skilled
娴雅 elegant graceful refined serene
娼女 prostitute
娼妇 prostitute
娼妓 prostitute
娼家 brothel
婀娜 elegant graceful lithe
婆娑 sway
婆婆 grandma
婆罗门 brahmin
婉妙 lovely soft sweet
婉言 diplomatic
婉转 indirect mellow suave
婊子 prostitute whore
婚事 marriage wedding
婚介 matchmaking
婚典 wedding
婚前 premarital
婚外 extramarital
婚姻 marriage matrimony
婚嫁 marriage
婚礼 wedding
婚约 engagement
婚配 marry
婴儿 baby infant lead
婴儿期 infancy
婴儿车 stroller
婴孩 infant
婴幼儿 baby
婵娟 graceful
婶婶 aunt
婶子 aunt
婶母 aunt
媒人 matchmaker
媒介 intermediary medium vector vehicle
媒婆 matchmaker
媒材 medium
媒质 medium
媕婀 indecisive
媚俗 commercial kitsch
媚惑 charm
媚词 flattery
媲美 comparable match
嫁妆 dowry
嫁娶 marriage
嫁接 graft
嫁资 dowry
嫂嫂 sister
嫉妒 envy jealous
嫉恨 resent
嫌厌 loathe
嫌弃 shun
嫌忌 suspicion
嫌怨 grievance hatred
嫌恨 hatred
嫌恶 abhor hatred loathe revulsion
嫌猜 suspicion
嫌疑 suspicion
嫌疑人 suspect
嫌疑犯 suspect
嫌隙 animosity hostility
嫏嬛 library
嫘萦 rayon
嫠妇 widow
嫣然 beautiful engaging sweet
嫩苗 seedling sprout
嬉戏 frolic romp
嬉游 fun
嬉皮 hippie
嬉皮士 hippie
嬉笑 giggle
嬉耍 play
嬗变 change
孀妇 widow
孀婺 widow
子代 offspring
子儿 buck
子午线 meridian
子句 clause
子嗣 heir son
子夜 midnight
子女 children
子孙 offspring posterity
子宫 uterus womb
子宫颈 cervix
子弟 child
子弹 bullet
子房 ovary
子母弹 shrapnel
子民 people
子爵 viscount
子粒 seed
子系统 subsystem
子级 child
子群 subgroup
子规 cuckoo
子集 subset
子集合 subset
子音 consonant
孑孑 conspicuous outstanding prominent tiny
孑然 alone lonely solitary
孑立 alone
孑遗 remnant survivor
孔武有力 herculean
孔殷 numerous urgent
孔眼 hole
孔穴 aperture cavity hole
孔隙 pore
孔雀 peacock
孕期 gestation pregnancy
孕激素 progesterone
孕育 nurture pregnant
孕酮 progesterone
字体 font typeface
字元 character
字句 expression word writing
字号 fame reputation shop
字图 glyph
字型 font typeface
字尾 suffix
字幕 caption subtitle
字据 contract
字样 mention
字段 field
字母 letter
字母表 alphabet
字源 etymology
字眼 wording
字符 character
字符串 string
字组 block
字节 byte
字迹 handwriting
字里行间 connotation
字面 literal typeface
字首 prefix
存储 memory save stockpile store
存储器 memory
存入 deposit
存取 access
存在 exist existence
存心 deliberately
存户 depositor
存放 deposit store
存有 entertain exist harbor retain
存根 stub
存档 archive
存款人 depositor
存活 survival survive
存留 extant remaining
存疑 skeptical
存货 inventory stock
存量 reserve
孙女 granddaughter
孙女儿 granddaughter
孙子 grandson
孛星 comet
孜孜 diligent hardworking industrious
孜孜不倦 concentrate
孜然 cumin
孜然芹 cumin
孝顺 dutiful filial
孟浪 hasty rash
孢子 spore
季候 season
季后赛 playoff
季度 season
季父 uncle
季节 period season time
季节性 seasonal
季风 monsoon
孤僻 antisocial eccentric reclusive
孤儿 orphan
孤儿院 orphanage
孤单 loneliness lonely
孤孀 widow
孤子 orphan
孤孑 lonesome solitary
孤寂 desolate lonesome
孤寒 humble
孤寡 loneliness lonely
孤拐 ankle cheekbone
孤独 lonely solitary
孤独症 autism
孤男寡女 bachelor
孤立 irrelevant isolate isolated unrelated
孤绝 isolated solitary
孤胆 maverick
孤芳自赏 narcissism
孤身 alone lonely
孤陋 ignorant
孤零零 solitary
孤高 arrogant
学业 schoolwork study
学习 learn study
学人 scholar
学会 association institute learn master
学位证书 diploma
学到 learn
学前班 preschool
学友 classmate schoolmate
学员 student
学园 academy campus
学堂 college
学子 scholar
学徒 apprentice
学时 period
学期 semester term
学术 academic learning science
学术界 academia
学校 school
学海 erudite scholarship
学生 student
学界 academia
学科 course subject
学级 class
学者 scholar
学舍 school
学衔 rank
学说 doctrine theory
学费 tuition
学问 knowledge learning scholarship
学院 college faculty school
孩儿 child
孩子 child
孩子气 boyish childish
孩童 child
孪生 twin
孬种 coward
孰料 unexpectedly
孱头 coward
孱弱 delicate frail impotent weak
孳乳 derive multiply reproduce
孳息 interest
孳生 breed multiply
孵化 breeding innovation
孵化器 incubator
孵化场 hatchery incubator
孵卵 brood hatch
孵育 rear
孺人 mother
宁可 better preferably
宁静 serenity tranquil tranquility
宅子 house residence
宅第 mansion residence
宅舍 house residence
宅院 house
宇宙 cosmo space universe
宇宙学 cosmology
宇宙飞船 spacecraft spaceship
宇航员 astronaut
守住 defend guard hold keep
守信用 trustworthy
守候 expect nurse wait
守兵 guard
守军 defender
守则 regulation rule
守势 guard
守卫 defend guard
守卫者 defender guard
守口如瓶 reticent
守备 garrison
守宫 gecko
守御 defend
守恒 conservation
守护 guard protect
守斋 fast
守旧 conservative reactionary
守旧派 conservative diehard
守节 constant faithful
守财奴 scrooge
守门人 gatekeeper
守门员 goalkeeper
安乐死 euthanasia
安于 accustomed content
安保 security
安克雷奇 anchorage
安全 safe safety secure security
安全套 condom
安全性 safety security
安全措施 precaution protection
安养 foster
安养院 hospice
安利 promote recommend
安卓 android
安危 safety
安可 encore
安吉尔 angel
安士 ounce
安好 well
安娜 anna
安宁 calm composed peaceful tranquil
安定 calm settled stabilize stable
安家落户 settle
安心 ease
安息 rest
安慰 comfort console
安慰剂 placebo
安抚 appease pacify placate
安排 arrange arrangement plan
安插 plant
安放 lay place
安泰 peace
安然 calmly
安琪儿 angel
安生 peaceful quiet still
安祥 composed serene
安稳 calm sedate stable steady
安置 arrange placement
安舒 peace relaxed serene
安营 camp
安葬 bury
安装 erect fix install mount
安设 install
安详 serene
安谧 peaceful tranquil
安逸 easy
安闲 carefree leisurely
安静 calm peaceful quiet
安非他命 amphetamine
安非他明 amphetamine
安顿 arrange peaceful undisturbed
完了 done finished ruined
完事 finished
完全 complete entirely totally whole
完善 comprehensive excellent improve refine
完备 complete faultless perfect
完好 intact
完好无损 intact undamaged
完完全全 completely
完封 shutout
完形 holistic
完成 accomplish complete
完整 complete intact
完整性 completeness integrity
完毕 complete end finish
完满 satisfactory successful
完璧 virgin
完结 completed conclude finish
完美 perfect
完美无瑕 flawless immaculate perfect
完美无缺 flawless
完胜 crush
宏伟 grand imposing magnificent
宏大 grand great
宏旨 gist
宏观 holistic macro macroscopic
宏观经济 macroeconomic
宕机 crash
宗主权 suzerainty
宗庙 temple
宗教 religion
宗教徒 disciple
宗教改革 reformation
宗教法庭 inquisition
宗族 clan
宗旨 aim goal objective
宗派 sect
宗派主义 sectarianism
宗筋 penis
官僚 bureaucracy bureaucrat bureaucratic
官僚主义 bureaucracy
官司 lawsuit
官吏 bureaucrat official
官员 administrator official
官场 bureaucracy officialdom
官子 endgame
官宦 functionary official
官家 emperor government official
官府 authority
官方 government official
官称 title
官能 sense
官衔 title
官话 mandarin
官非 lawsuit
定下 set
定义 define definition
定义域 domain
定于 scheduled set
定位 categorize characterize position positioning
定例 routine
定出 determine set
定刑 sentence
定力 resolve willpower
定势 attitude mindset prejudice
定名 name
定向 directed directional
定型 finalize stereotype
定夺 determine
定居 settle
定居点 settlement
定居者 settler
定弦 tuning
定当 finished necessarily ready settled
定性 qualitative
定数 constant destiny quota
定时 timed
定时器 timer
定时钟 timer
定期 periodic
定格 confine fix
定殖 colonization colonize
定洋 deposit
定点 appointed fixed specific
定然 certainly course
定理 theorem
定界 bound boundary demarcation
定睛 stare
定约 contract
定级 grade rank
定罪 convict
定舱 book
定规 decide determine
定谳 verdict
定量 quantity ration
定银 deposit
定音鼓 timpani
定额 quota
宛转 sinuous
宜于 suitable
宜人 charming nice pleasant
宜居 livable
宝典 treasury
宝剑 sword
宝塔 pagoda
宝妈 mom
宝宝 baby darling
宝库 treasury
宝座 throne
宝爸 dad
宝物 treasure
宝玉 treasure
宝石 gem
宝藏 treasure
宝贝 baby darling treasure
宝货 treasure
宝贵 precious treasure valuable value
实业 industry
实业家 industrialist
实习 intern internship practice
实习生 intern
实事 fact
实付 net
实体 entity substance
实例 demonstration illustration instance
实况 live scene
实则 actually fact
实利 advantage gain
实力 strength
实务 practical practice
实参 argument
实在 actually indeed really true
实地 site
实属 really
实心 sincere solid
实情 truth
实惠 advantageous cheap economical substantial
实意 sincere
实操 practice
实效 efficacy
实施 implement
实时 instantaneous
实测 measured observational observed
实物 kind matter reality
实现 achieve implement realize
实用 applied functional practical pragmatic
实用主义 pragmatism
实穿 practical
实行 implement
实证 empirical
实诚 honest sincere
实话 truth
实质 essence substance
实质性 considerable material substantial substantive
实足 all complete full
实践 practice
实际 practical practice realistic reality
实际上 fact practice reality
实际性 practicality
实验 experiment experimental test
实验室 laboratory
实验所 institute laboratory
宠儿 darling favorite pet
宠坏 spoil
宠溺 indulge spoil
审判 trial
审判员 judge
审判官 judge magistrate
审判庭 court courtroom tribunal
审判权 jurisdiction
审定 approve evaluate screen
审察 investigate
审慎 cautious prudent
审批 endorse
审断 examine
审查 censorship examine investigate
审校 review
审核 audit
审理 hear
审稿 review
审稿人 reviewer
审级 appeal
审美 esthetic taste
审美观 standard
审视 examine
审计 audit
审计员 accountant auditor
审计长 auditor
审订 revise
审议 consider deliberate discuss
审讯 inquest interrogation trial try
审读 read review
审谛 examine
审酌 examination
审问 examine interrogate question
客串 substitute
客人 client customer guest visitor
客体 object
客套 civility
客店 inn
客户 client customer
客户机 client
客户端 client
客房 room
客栈 hotel inn tavern
客气 courteous formal modest polite
客蚤 flea
客观 impartial objective
客观性 objectivity
客车 bus coach
宣介 promote publicize
宣传 disseminate propaganda
宣传册 flyer
宣发 market promote publicize
宣告 declare proclaim
宣布 announce declare proclaim
宣扬 advertise publicize
宣明 declare
宣泄 divulge drain
宣示 pledge vow
宣礼塔 minaret
宣称 assert claim
宣言 declaration manifesto
宣誓书 affidavit
宣讲 preach
宣道 preach
室内 indoor
室友 roommate
室外 outdoor
室女 virgin
宦海 bureaucracy officialdom
宪制 constitutional
宪法 constitution
宪章 charter
宫位 house
宫廷 court
宫殿 palace
宫阙 palace
宫颈 cervix
宰制 dominate rule
宰割 slaughter
宰杀 butcher slaughter
害人 pernicious
害人虫 pest
害兽 vermin
害命 murder
害处 damage harm
害怕 afraid scared
害死 kill
害羞 embarrassed shy
害虫 pest
宴乐 feasting
宴会 banquet feast
宴会厅 ballroom
宴席 banquet feast
宴请 entertain
宴飨 banquet feast
宴饮 banquet feast
宵小 bandit scoundrel thief villain
家乡 hometown
家事 housework
家什 furniture utensil
家伙 chap weapon
家僮 servant
家具 furniture
家养 domestic
家务 housework
家园 home homeland
家婆 wife
家子 family household
家宅 home house residence
家室 family wife
家家酒 house
家小 wife
家居 home residence
家属 dependent
家底 patrimony
家庭 family household
家庭主妇 housewife
家庭作业 homework
家庭教师 tutor
家当 belonging
家徒四壁 wretched
家政 housekeeping
家教 upbringing
家族 clan family
家灶 hearth
家用 domestic
家畜 cattle livestock
家禽 poultry
家童 servant
家臣 henchman
家谱 genealogy
家贫如洗 destitute penniless
家里 home
家长 patriarch
容下 accommodate admit hold tolerate
容不得 intolerant
容受 accept tolerate
容器 container vessel
容忍 tolerate
容恕 forgive pardon
容或 maybe perhaps probably
容易 easy liable likely straightforward
容积 capacity volume
容纳 accommodate contain hold tolerate
容让 accommodating
容许 allow permit
容貌 feature look
容量 capacity quantitative volume
容颜 complexion
宽余 affluent ample plentiful relaxed
宽假 excuse pardon
宽免 annul
宽厚 generous tolerant
宽大 lenient spacious wide
宽大为怀 generous
宽宏大度 generous
宽宏大量 generous
宽宥 forgive pardon
宽容 charitable indulgent lenient tolerant
宽展 happy
宽带 broadband
宽广 broad extensive vast wide
宽度 width
宽弘 generous resonant wide
宽心 comforted ease relaxed relieved
宽恕 forgive forgiveness
宽慰 console relieved soothe
宽敞 spacious wide
宽旷 extensive vast
宽松 affluent relaxed roomy spacious
宽洪 generous resonant wide
宽洪大量 generous
宽爽 happy
宽畅 cheerful spacious
宽窄 breadth width
宽绰 ease relaxed spacious
宽缓 relieved
宽舒 carefree happy
宽衣解带 undress
宽裕 ample plenty
宽贷 excuse pardon
宽赦 forgive
宽阔 expansive thickness wide width
宽限 extend
宽频 broadband
宽饶 forgive spare
宾客 guest visitor
宾朋 guest
宾果 bingo
宾治 punch
宾词 predicate
宾语 object
宾馆 guesthouse hotel lodge
宿主 host
宿仇 feud vendetta
宿命 karma
宿昔 formerly past
宿舍 dormitory hostel
宿草 grave
宿营 camp lodge
宿营地 camp campsite
宿酒 hangover
宿醉 hangover
寂寂 quiet
寂寞 lonely lonesome quiet silent
寂寥 lonely
寂灭 nirvana
寂然 quiet silent
寂静 quiet
寄主 host
寄予 express give place show
寄件人 sender
寄养 foster
寄出 mail
寄发 dispatch
寄存 deposit store
寄存处 warehouse
寄宿 board lodge stay
寄宿生 boarder
寄托 entrust place
寄生 parasitic
寄生物 parasite
寄生虫 parasite
寄籍 naturalization
寄送 send transmit
寄递 delivery
寄销 dispatch
密不可分 inseparable
密不透风 impenetrable
密切 close closely familiar intimate
密宗 tantra
密实 close dense
密密 close dense thick
密密匝匝 concentrated dense thick
密密实实 concentrated thick
密度 concentration density
密排 leading
密探 detective
密斯 miss
密林 jungle
密码 cipher password pin
密码学 cryptography
密致 compact dense
密谈 commune
密谋 conspiracy conspire
密钥 key
密闭 airtight sealed
密集 compressed concentrated intensive
富丽堂皇 sumptuous
富于 full rich
富人 rich
富余 surplus
富兰克林 franklin
富含 rich
富商大贾 magnate tycoon
富商巨贾 magnate tycoon
富士 fuji
富得流油 affluent
富态 portly stout
富有 affluent replete rich wealthy
富翁 billionaire millionaire
富裕 prosperous
富足 plentiful rich
富饶 fertile
寒冷 cold frigid
寒噤 shiver
寒心 disillusioned terrified
寒战 shiver
寒碜 ridicule shameful ugly
寒酸 wretched
寓居 inhabit reside
寓意 implication import message moral
寓所 dwelling
寓目 view
寓言 allegory fable parable
寝具 bedding
寝室 bedroom dormitory
察察 clean spotless
察看 watch
察觉 detect perceive sense
察验 examine
寡二少双 peerless
寡头 oligarch
寡头政治 oligarchy
寡妇 widow
寡情 heartless
寡淡 bland indifferent
寡言 reticent taciturn
寤寐 constantly
寥廓 boundless
寥若晨星 sparse
寥落 sparse
寮房 hut
寰宇 universe
对不上 disagree
对不住 unfair
对不起 disappoint
对乙酰氨基酚 acetaminophen
对了 correct
对于 regard
对亲 courting
对仗 antithesis fight
对付 deal get handle tackle
对价 consideration
对位 align alignment counterpoint
对偶 antithesis dual duality spouse
对偶性 duality
对内 domestic internal national
对冲 hedging
对决 confrontation contest showdown
对准 aim directed point target
对劲 suitable
对半 double
对口词 dialogue
对句 couplet
对号 tick
对唱 duet
对地 targeted
对外 external foreign
对头 correct normal opponent right
对家 partner
对对碰 concentration
对局 position
对工 proper
对应 correspond counterpart equivalent
对待 treat treatment
对得起 worthy
对心 congenial
对手 adversary competitor opponent rival
对打 fight
对抗 antagonism confrontation resist withstand
对抗性 antagonistic
对抗赛 duel match
对换 exchange swap
对接 dock joint
对攻 attack
对敌 confront
对数 logarithm
对比 contrast ratio
对比度 contrast
对流 convection
对消 equilibrium
对焦 focus
对照 check compare contrast
对白 dialogue
对着干 compete
对称 symmetrical symmetry
对称性 symmetry
对立 antagonistic oppose opposing
对立面 opposite
对等 equity parity reciprocity
对答 answer reply response
对簿公堂 sue
对虾 prawn shrimp
对角线 diagonal
对讲机 intercom
对证 confrontation
对话 conversation dialogue talk
对谈 chat discussion talk
对象 boyfriend object partner target
对质 confront confrontation
对路 suitable
对过 across opposite
对面 across opposite
对顶角 angle
对齐 align justify
寺庙 monastery shrine temple
寺院 cloister monastery temple
寻出 discover uncover
寻呼机 beeper pager
寻址 address
寻常 common ordinary usual
寻思 consider ponder
寻找 look seek
寻摸 explore look probe
寻求 look seek
寻的 homing
寻获 find recover
寻觅 look
寻访 look
寻问 inquire
导体 conductor
导入 channel import lead
导出 derivation derive derived entail
导向 orientation
导师 teacher tutor
导弹 missile
导报 guide
导播 director
导数 derivative
导正 correct
导游 guidebook
导演 direct director
导火索 fuse
导火线 fuse
导电性 conductivity
导管 conduit duct pipe vessel
导致 cause create lead
导航 navigate
导航员 navigator
导览 guide navigator
导言 introduction preamble
导论 introduction
导语 introduction lede preamble
导读 guide
导轮 foreword preface
寿司 sushi
寿命 lifetime
寿材 coffin
寿限 lifetime
封入 enclose
封包 packet
封印 seal
封口 finalize heal seal
封土 mound
封套 envelope jacket sleeve wrapper
封存 freeze
封建 feudal feudalism
封建主义 feudalism
封建制度 feudalism
封斋 fast
封杀 block smother
封条 seal
封泥 lute
封爵 knight
封皮 cover envelope seal
封盖 cap cover seal
封禁 ban block
封装 enclose wrap
封锁 blockade
封锁线 cordon
封闭 close closed
封闭性 closed
封面 cover
射出 emission
射击 fire shoot
射影 projection
射手 archer marksman shooter striker
射流 jet
射灯 spotlight
射程 range reach
射箭 archery
射线 ray
将令 order
将会 going will
将军 challenge general
将官 general
将就 accept
将息 recuperate
将来 future
将死 checkmate
将牌 trump
将要 going will
将近 almost close nearly
尊严 dignity honor majesty sanctity
尊从 follow obey observe
尊奉 revere worship
尊崇 admire honor revere
尊敬 esteem honorable respect revere
尊称 honorific title
尊贵 honorable respectable respected
尊重 esteem honor respect value
尊鱼 trout
小三 mistress
小不点 baby tiny
小丑 clown
小丘 hill knoll
小九九 plan scheme
小事 trifle
小二 waiter
小产 abortion miscarriage
小人物 nobody
小众 niche
小伙 lad youngster
小伙子 lad youngster
小传 profile
小便 urinate urine
小偷 thief
小儿痲痹 polio
小儿科 pediatric petty stingy trifle
小儿麻痹 polio
小册子 booklet leaflet menu pamphlet
小写 lowercase
小写字母 lowercase
小冲突 brush clash dispute skirmish
小刀 knife
小动作 gamesmanship
小包 packet
小区 cell community neighborhood
小卒 nobody pawn
小卖部 kiosk
小可 small unimportant
小号 trumpet
小吃 snack
小品 essay skit
小商贩 peddler
小嗓 falsetto
小声 whisper
小夜 evening
小夜曲 serenade
小妖精 goblin
小妹 girl
小姐 miss
小娃 child
小媳妇 mistress
小子 fellow guy
小学生 beginner
小孩 child
小孩子 child
小家子气 petty
小屁孩 kid youngster
小屋 cabin chalet cottage lodge
小岛 isle
小巧 compact delicate fine nifty
小巧玲珑 dainty delicate exquisite
小己 individual
小巴 minibus
小巷 alley
小幅 slightly small
小广播 gossip grapevine
小弹 bomblet
小径 alley trail
小心 careful
小心眼 petty
小心眼儿 petty
小心翼翼 careful cautious prudent
小心谨慎 careful prudent
小我 individual self
小扁豆 lentil
小手小脚 mean stingy timid
小拇指 pinkie
小提琴 fiddle violin
小提琴手 fiddler violinist
小时 hour
小曲 ballad
小朋友 child kid
小本 shoestring
小树 sapling shrub
小树林 grove
小样 unimpressive
小槌 mallet
小民 civilian commoner
小气 petty stingy
小河 brook creek stream
小泡 vesicle
小淘气 rascal
小混混 hooligan rogue
小游 outing
小溪 brook
小滴 droplet
小瀑布 cascade
小牛 calf
小牛肉 veal
小犬 puppy
小狗 pup puppy
小猫 kitten
小玩意 gadget widget
小登 kid
小白 idiot
小看 underestimate
小睡 nap
小瞧 underestimate
小票 receipt
小秘 secretary
小米 millet
小粉 starch
小精灵 elf
小组 group
小结 brief short summary
小羊 lamb
小老婆 concubine mistress
小老鼠 symbol
小考 quiz
小肚鸡肠 petty
小腹 underbelly
小腿 shank
小腿肚 calf
小船 boat
小节 bar trivia
小茴香 fennel
小菜 appetizer
小虾 shrimp
小虾米 shrimp
小行星 asteroid
小袋 pouch
小袋鼠 wallaby
小视 despise
小觑 contempt despise
小解 urinate
小说 fiction novel
小说家 novelist
小贩 hawker peddler
小费 tip
小资 yuppie
小跑 jog trot
小路 lane pathway trail
小车 barrow wheelbarrow
小轿车 car sedan
小道 trail
小道消息 gossip hearsay
小酒馆 bistro
小里小气 petty stingy
小镇 village
小集团 clique faction
小雨 drizzle
小青年 youngster
小面包 bun
小项 event
小颚 mandible
小食 nibble snack
小马 colt pony
小鬼 imp
小鸟 birdie penis
小鸟球 birdie
小鸡 chick
小鸡鸡 penis
小鹅 gosling
小麦 wheat
小鼠 mouse
小龙 snake
小龙虾 crayfish
少不了 unavoidable
少儿 child
少刻 soon
少女 girl
少年 youngster
少年人 youngster
少数 few minority
少有 infrequent rare
少来 refrain
少校 major
少根筋 foolish
少男少女 teenager
少见 rare
少见多怪 naive
少许 few little
少量 few
少间 soon
少顷 presently
尔后 henceforth subsequently thereafter
尔来 hitherto lately
尔格 erg
尖刀 dagger
尖利 cutting keen sharp shrill
尖刻 acerbic biting caustic vitriolic
尖厉 shrill
尖叫 screech shriek
尖塔 minaret spire
尖头 tip
尖尖 pointed sharp
尖峰 peak spike
尖新 fresh
尖牙 fang tusk
尖窄 tapered
尖端 best cusp tip
尖细 tapered
尖酸 acid harsh scathing
尖锐 intense penetrating pointed sharp
尖锐化 intensify
尖顶 cusp pinnacle steeple
尘嚣 hubbub
尘土 dust
尘埃 dust
尘封 dusty
尘雾 smog
尚且 even still yet
尚可 satisfactory
尚存 still
尚武 warlike
尝试 attempt try
尝鲜 taste
尤为 especially
尤其 especially particularly
尤加利 eucalyptus
尤指 especially particularly
尤物 rarity
尤诟 disgrace shame
尬意 like prefer
就业 employment
就地 locally spot
就是 exactly only precisely simply
就木 die
就此 point then thus
就着 using
就绪 order ready
就职典礼 inauguration
就范 give submit
就要 going will
就近 nearby
就餐 dine
尴尬 awkward embarrassed
尸体 corpse
尸体解剖 autopsy
尸布 pall
尸检 autopsy
尸身 corpse
尸首 corpse
尸骸 corpse skeleton
尺子 ruler
尺寸 dimension measurement size
尺度 scale yardstick
尺牍 letter
尺码 fitting size
尺素 letter
尼人 neanderthal
尼克 nick
尼古丁 nicotine
尼斯 nice
尼格罗 negro
尼玛 sun
尼龙 nylon
尽到 fulfill
尽力而为 strive
尽善尽美 perfect perfection
尽失 lost
尽头 end extremity limit
尽展 display
尽数 entirety
尽是 completely full
尽皆 all complete entirely whole
尽管 despite spite
尽职 conscientious
尽自 always
尾声 coda end epilogue
尾子 end tail
尾巴 tail
尾数 balance remainder
尾期 close end
尾梢 end tip
尾款 balance
尾气 emission exhaust
尾水 outflow
尾流 slipstream wake
尾矿 tailing
尾缀 ending suffix
尾翼 fin
尾音 rhyme
尾韵 rhyme
尿尿 pee
尿布 diaper
尿液 urine
尿片 diaper
尿脬 bladder
局中人 participant player protagonist
局促 cramped
局促不安 uncomfortable
局势 situation state
局地 local locally
局外 external outside
局灶性 focal
局部 local part
局部性 local
局限 confine limit
局限于 limited
局限性 limitation localized
局面 aspect phase situation
屁屁 bottom buttock
屁民 commoner
屁眼 anus
屁精 sissy
屁股 bottom butt buttock
屁话 nonsense
层云 stratus
层叠 tiered
层子 stratum
层楼 pagoda tower
层次 layer level standing
层次分明 layered structured
层状 stratified
层理 stratification
层级 hierarchy level
层面 aspect facet level
居中 between centered middle
居人 inhabitant
居住 dwell reside resident
居住者 inhabitant
居处 home live reside
居多 majority
居奇 hoard speculate
居宅 dwelling
居室 apartment room
居家 home household living
居心 bent
居所 residence
居民 inhabitant resident
居民区 neighborhood
居然 unexpectedly
居留 reside
居第 housing
居里 curie
居首 leading
屈从 submit yield
屈体 bow
屈尊俯就 condescending patronizing
屈戌儿 staple
屈折语 conjugate decline
屈挠 flex surrender yield
屈曲 crooked
屈服 defeat succumb surrender yield
屈肌 flexor
屈辱 humiliate humiliating
屉子 drawer
届满 expire
屋企 family home
屋外 outdoor outside
屋子 house room
屋宇 building
屋架 building truss
屋檐 eave roof
屋面 roof
屋顶 roof
屏幕 screen
屏蔽 block screen shield
屏退 dismiss
屏除 dismiss
屏障 barrier
屏风 screen
展出 exhibit show
展列 display
展台 booth stand
展品 exhibit
展宽 widen
展布 distribution spread
展开 launch unfold
展播 show
展望 outlook prospect
展期 reschedule
展现 display emerge reveal
展示 display exhibit reveal show
展缓 extend postpone
展览 exhibit exhibition show
展览会 exhibition show
展陈 display exhibit exhibition
展露 expose reveal
展馆 pavilion
屙尿 urinate
属下 affiliated subordinate subsidiary
属世 world
属于 belong classified part
属吏 underling
属地 dependency possession
属实 true verified
属性 attribute property
属灵 spiritual
属音 dominant
屠伯 butcher
屠场 slaughterhouse
屠夫 butcher
屠宰 butcher slaughter
屠宰场 slaughterhouse
屠戮 massacre slaughter
屠户 butcher
屠杀 massacre slaughter
屠毒 poison
屡加 ply
屡屡 repeatedly
屡教不改 unrepentant
屡次 repeatedly
履历 background
履历表 resume
履行 fulfill implement perform
屯子 village
屯戍 defend garrison
屯落 village
屯驻 garrison quarter station
山丘 hill
山冈 mound
山凹 col valley
山坞 cove nook
山坡 hillside
山埃 cyanide
山墙 gable
山壑 gully valley
山奈 cyanide
山寨 counterfeit imitation knockoff
山岳 hill mountain
山峡 canyon gorge
山峰 peak
山崖 cliff
山崩 landslide
山巅 summit
山川 landscape
山庄 villa
山核桃 hickory
山毛榉 beech
山水 landscape scenery
山沟 gully valley
山沟沟 backwood
山泽 countryside
山洞 cave cavern
山火 wildfire
山炮 idiot
山猫 bobcat lynx
山羊 goat
山羊绒 cashmere
山羊胡子 goatee
山茶 camellia
山茶花 camellia
山药 yam
山药蛋 rube
山莓 raspberry
山谷 ravine valley
山门 monastery
山雀 tit
山雉 pheasant
山顶 hilltop
山麓 foothill
屹立 tower
岁时 season
岁月 time year
岂有此理 absurd preposterous ridiculous
岂止 far
岌嶪 perilous towering
岔口 junction
岔子 accident hiccup setback
岔开 change diverge
岔调 affected hoarse husky
岔道 byway
岗位 job post
岗卡 checkpoint
岗哨 sentry
岗子 mound ridge welt
岗楼 watchtower
岛屿 island
岛民 islander
岩屑 debris
岩床 bedrock
岩浆 magma
岩石 rock
岩穴 cave grotto
岬角 cape headland promontory
岸上 ashore riverbank
岸标 lighthouse
岸然 serious solemn
岸边 shore
峡湾 fjord
峡谷 canyon gill ravine
峥嵘 extraordinary outstanding towering
峭壁 cliff precipice steep
峰顶 crest summit
峻厉 merciless
崇奉 believe worship
崇尚 advocate revere
崇拜 adoration worship
崇拜者 worshipper
崇敬 revere
崇高 majestic sublime
崎岖 craggy rugged
崔嵬 lofty towering
崔巍 tall towering
崖壁 cliff escarpment precipice
崖壑 valley
崖岸 cliff
崖谷 ravine valley
崛立 rising
崛起 emergence
崩倒 collapse
崩决 burst collapse
崩坍 collapse landslide
崩坏 breakdown burst crash crumble
崩塌 collapse crumble landslide
崩摧 collapse shatter
崩殂 die
崩毁 cave collapse
崩溃 collapse crumble
崩盘 collapse crash
崩落 collapse crumble landslide
崩裂 rupture
崩陷 cave fall
崭亮 brilliant shining
崭然 outstanding towering
崭齐 orderly tidy
崴子 bend
崽子 bastard brat
嵌入 embed insert
嵌入式 embedded
嵌进 embedded
嶙峋 bony craggy rugged upright
巅峰 apex peak pinnacle summit
巍峨 lofty majestic towering
巍巍 imposing towering
巍然 imposing majestic towering
川泽 marsh swamp
州伯 governor
州长 governor
巡回 roam tour
巡回演出 tour
巡弋 patrol
巡捕 patrol policeman
巡查 patrol
巡洋舰 cruiser
巡游 cruise patrol
巡演 tour
巡航 cruise patrol
巡行 patrol
巡视 inspect survey visit
巡逻 patrol
巡逻队 patrol
巢穴 den hideout lair nest
工业 industry
工业化 industrialization
工于心计 calculating scheming
工人 worker
工位 workstation
工作 job operate task work
工作坊 atelier seminar studio workshop
工作室 studio workshop
工作日 weekday workday
工作狂 workaholic
工作站 workstation
工作者 worker
工作过度 overwork
工作量 workload
工作面 face
工具 instrument mean tool utensil
工具箱 toolbox
工农兵 proletariat
工匠 artisan smith
工厂 factory
工口 erotic
工商界 industry
工坊 workshop
工夫 effort labor skill
工头 foreman
工学 engineering
工序 process
工房 workshop
工程 engineering project undertaking
工程学 engineering
工程师 engineer
工艺品 handiwork
工装裤 overall
工资 pay wage
工钱 salary wage
工龄 seniority
左不过 anyhow just only
左倾 progressive
左券 certainty
左右 approximately attendant control nearby
左右两难 dilemma
左右为难 dilemma
左思右想 ponder
左派 left leftist
左舷 port
左袒 biased partial
左轮手枪 revolver
左边 left
左近 nearby
左邻右舍 neighbor
巧克力 chocolate
巧合 coincide coincidence coincidental
巧妙 artifice clever ingenious ingenuity
巧思 ingenuity
巧计 maneuver scheme
巧诈 artful crafty deceitful
巧辩 rhetoric
巨亨 mogul tycoon
巨人 giant
巨噬细胞 macrophage
巨型 enormous giant
巨大 enormous gigantic huge immense
巨头 magnate tycoon
巨子 authority leader master tycoon
巨富 millionaire
巨擘 authority giant
巨无霸 giant leviathan
巨星 superstar
巨石 boulder monolith
巨蛋 arena dome
巨蟒 python
巨蟹 cancer
巨蟹座 cancer
巨量 massive
巨集 macro
巨魔 troll
巩固 consolidate firm solid strengthen
巫医 shaman
巫婆 sorceress witch
巫师 magician wizard
巫术 witchcraft
巫毒 voodoo
巫毒教 voodoo
巫蛊 witchcraft
巫觋 shaman witch wizard
差不多 almost nearly
差不离 nearly ordinary similar
差事 assignment errand job poor
差使 appoint assign commission send
差分 difference differential increment
差别 difference disparity distinction
差劲 bad disappointing
差失 mistake
差异 difference discrepancy
差异化 differentiation
差异性 difference
差数 difference
差池 error mishap mistake
差派 dispatch
差点 almost nearly
差讹 error mistake
差误 mistake
差谬 error
差距 disparity gap
差远 inferior mistaken
差速器 differential
差遣 send
差错 accident error fault mistake
差额 balance difference discrepancy
已婚 married
已往 past
已故 deceased late
已然 already
已知 known
已经 already
巴不得 long
巴仙 percent
巴先 percent
巴刹 bazaar
巴士 bus
巴士底 bastille
巴头探脑 spy
巴巴 extremely very
巴扎 bazaar
巴拿芬 paraffin
巴旦杏 almond
巴松 bassoon
巴松管 bassoon
巴洛克 baroque
巴祖卡 bazooka
巴结 fawn
巴罗克 baroque
巴西 brazil
巴适 excellent suitable
巴闭 impressive
巴颂管 bassoon
巷子 alley
巷弄 alley lane
巾帼 woman
币种 currency
市中心 downtown
市井 marketplace street town
市井小民 commoner
市分 fen
市区 downtown
市厘 li
市场 bazaar market marketplace
市场营销 marketing
市尺 chi
市曹 market
市立 city municipal
市议员 alderman
市郊 suburb
市里 li
市长 mayor
市集 fair market
市面 marketplace
市面上 market
布丁 pudding
布下 arrange
布什 bush
布匹 cloth
布告 announce bulletin notice
布尔乔亚 bourgeois bourgeoisie
布局 arrangement composition layout opening
布巾 cloth
布幕 screen
布拉吉 gown
布斐 buffet
布料 cloth fabric material
布景 set
布朗 brown
布林 plum
布洛芬 ibuprofen
布满 covered filled
布线 wiring
布置 arrange decorate deploy
布莱叶 braille
布袋 bag pouch sack
布谷 cuckoo
布谷鸟 cuckoo
布道 preach sermon
布鲁克 brook
布鲁斯 blue
帅呆了 awesome brilliant magnificent
帅哥 handsome
帅气 dashing elegant handsome smart
帆布 canva
帆船 sailboat
师傅 master
师娘 sorceress
师尊 master teacher
师父 master
师范 normal pedagogical
师长 teacher
希尔 hill
希斯 heath
希望 hope wish
帏幕 backdrop screen
帐单 bill check
帐号 account
帐幔 curtain
帐幕 tent
帐户 account
帐目 account
帐篷 tent
帕夏 pasha
帕子 handkerchief headscarf
帕斯卡 pascal
帕斯卡尔 pascal
帖子 card invitation message post
帖服 docile obedient
帘子 curtain
帝后 empress
帝国 empire imperial
帝国主义 imperialism
帝王 monarch regent
帡幪 shelter
带刺 barbed sarcastic thorny
带动 drive spur
带劲 energetic exciting interest
带头 first
带头人 leader
带子 band belt ribbon strap
带宽 bandwidth
带感 electrifying intense
带扣 buckle
带有 carry element
带来 bring produce
带气 carbonated dissatisfied sparkling
带状疱疹 shingle
带电 charged live
带种 gut plucky
带给 bring give provide take
带薪 paid
带走 carry
带路 guide instruct
带路人 guide
带霉 musty
带领 guide lead
席位 seat
席卷 engulf sweep
帮佣 servant
帮凶 accessory accomplice
帮办 deputy
帮助 aid assist assistance help
帮同 assist help
帮子 gang outer upper
帮帮忙 come help
帮忙 help
帮手 assistant helper
帮扶 support
帮教 mentor
帮派 faction gang
帮浦 pump
帮腔 chime
帮衬 help
帷幔 curtain
常任 permanent
常务 routine
常常 frequently often
常数 constant
常时 frequently often regularly usually
常春藤 ivy
常模 norm
常法 convention
常犯 common
常绿 evergreen
常见 common
常规 convention routine
常量 constant
常青 evergreen
常青藤 ivy
常驻 permanent resident
帽子 cap hat label
帽檐 brim
幅员 extent scope
幅度 extent range scope width
幌子 pretense
幔子 curtain veil
幕布 curtain
幕斯 mousse
幕间 interval
幢幢 dancing
干事 administrator
干净 clean neat
干净利落 efficient
干嘛 whatever
干巴巴 dry dull parched
干戈 arm
干才 ability capable
干扰 disturb interfere interference perturbation
干扰素 interferon
干旱 arid drought dry
干材 capability
干杯 cheer
干枯 shriveled withered
干架 row
干活 employed work
干涉 interfere interference meddle
干涩 hoarse
干渴 parched
干燥 arid boring dry dull
干燥机 drier
干瘪 shriveled
干癣 psoriasis
干粮 ration
干系 responsibility
干脆 candid just simply
干草 hay
干裂 chap crack
干警 police
干证 witness
干部 cadre manager officer official
干酪 cheese
干预 intervene intervention meddle
平价 inexpensive parity
平伏 calm pacify quiet
平减 decrease deflate
平凡 commonplace mediocre ordinary
平分 bisect deuce
平印 lithography
平原 field plain
平反 redress rehabilitate
平台 platform terrace
平和 gentle mild moderate placid
平地 plain
平均 average evenly
平均数 mean
平坦 even flat level smooth
平复 cured healed subside
平头 common ordinary
平安 peace well
平定 pacify
平实 even level plain
平局 draw tie
平常 common ordinarily ordinary usually
平常心 calmness
平平 average mediocre
平庸 commonplace indifferent mediocre
平庸之辈 nobody
平息 quell subside suppress
平房 bungalow
平手 draw tie
平抑 stabilize
平抚 appease calm
平整 flatten level smooth
平方 square
平日 everyday ordinarily usually
平旦 dawn
平时 ordinarily peacetime
平明 daybreak
平易 amiable unassuming
平易近人 easygoing
平板 dull flat level slab
平板车 trolley
平毁 demolish
平民 civilian commoner
平流层 stratosphere
平淡 dull flat ordinary
平白无故 inexplicably
平直 level smooth
平移 translation
平稳 smooth steady
平等 equal equality
平素 habitually normally ordinarily usually
平缓 gentle level moderate
平舌音 alveolar
平行 concurrent parallel simultaneous
平衡 balance equilibrium
平衡态 balance equilibrium
平衡木 beam
平装 paperback
平装本 paperback
平锅 pan
平靖 tranquil
平静 serene tranquil undisturbed
平面 plane
平面图 plan
平顺 smooth
年久失修 dilapidated
年事 age
年代 age era period
年代学 chronology
年刊 annual yearbook
年华 age time year
年历 calendar diary
年头 day epoch period
年尊 senior
年少 junior young
年少无知 unsophisticated
年岁 age
年年 annually yearly
年幼 underage young
年庚 age
年度 annual year
年月 time
年级 grade year
年纪 age
年老 aged
年表 annal chronology timeline year
年谱 chronicle
年资 seniority
年轻 young
年轻人 youngster
年载 year
年过 over
年迈 aged old
年逾 over
年金 annuity pension
年鉴 almanac yearbook
年长 senior
年间 period year
年青 youthful
年龄 age
并且 addition besides furthermore moreover
并入 incorporate
并列 juxtaposed
并发 complicated concurrent
并发症 complication
并吞 annex merge
并存 coexist
并排 abreast
并条 drawing
并纱 doubling
并肩 abreast alongside
并购 acquisition
并集 union
幸亏 fortunately luckily
幸免 avoid
幸喜 fortunately
幸好 fortunately
幸存 survive
幸存者 survivor
幸福 blessed happiness happy
幸而 luckily
幸运 fortunate luck lucky
幸运儿 winner
幺二 prostitute
幺点 ace
幻化 metamorphosis transformation transformed
幻影 mirage phantom
幻想 fantasy illusion imagine
幻景 illusion mirage
幻梦 dream fantasy illusion
幻灭 disillusionment evaporate vanish
幻灯片 slide transparency
幻觉 hallucination illusion
幻象 illusion
幼仔 young
幼体 larva
幼儿 infant preschooler
幼儿园 kindergarten
幼兽 cub
幼小 immature young
幼崽 young
幼年 childhood infancy
幼时 childhood
幼稚 childish young
幼稚园 kindergarten
幼苗 bud sapling seedling
幼虫 larva
幼马 colt filly
幽僻 secluded
幽冥 dark hell
幽囹 confine
幽幽 faint
幽微 faint mysterious profound subtle
幽暗 gloom
幽灵 apparition ghost specter
幽禁 imprison
幽雅 ethereal
幽静 isolated peaceful quiet secluded
幽魂 ghost spirit
幽默 humor humorous
广为 widely
广传 propagate
广博 extensive
广告 advertise advertisement commercial
广告主 advertiser
广告宣传 advertising promotion publicity
广告牌 billboard
广场 plaza
广域网 wan
广大 numerous widespread
广子 ad
广度 breadth
广播 broadcast broadcasting propagate publicize
广播员 broadcaster
广播网 network
广泛 broad extensive wide widespread
广电 broadcasting
广袤 vast
广角 panorama panoramic
广阔 vast wide
庄严 dignified solemn stately
庄园 manor
庄子 hamlet
庄家 banker farmhouse
庄稼汉 farmer peasant
庄荷 dealer
庄重 dignified grave solemn
庆典 celebration
庆幸 glad rejoice
庆祝 celebrate
庆祝会 celebration
庆贺 celebrate congratulate
庇佑 bless protect protection
庇护 asylum protect shelter
庇护所 refuge sanctuary shelter
庇祐 bless protect protection
庇荫 shield
床位 bed berth bunk
床侧 bedside
床垫 mattress
床头 bedside
床边 bedside
床铺 bed
序列 sequence
序幕 prologue
序文 foreword preamble preface recital
序曲 overture
序次 order sequence
序章 preamble preface prologue
序言 preamble preface prelude
库克 cook
库存 inventory stock
库房 warehouse
库藏 store
应从 assent comply
应付 cope deal
应允 consent
应分 obligatory
应力 stress
应变力 adaptability resourcefulness
应名 nominally
应和 respond
应声 parrot respond
应对 answer deal handle reply
应征 apply
应得 deserve
应急 emergency
应手 convenient handle
应承 agree promise
应接 attend deal
应收 receivable
应时 occasional timely
应景 seasonal
应有 deserve
应激 stress
应激反应 stress
应用 application applied apply practical
应用程序 application program
应用程式 application program
应答 reply
应许 allow promise
应该 must
应诺 agree promise
应选 elected selected
应邀 invitation
应酬 banquet socialize
应验 fulfilled
底下 afterward
底子 base bottom foundation
底定 settle
底座 base foundation pedestal
底数 base
底料 base primer
底朝天 upturned
底止 limit
底气 boldness confidence vigor
底汁 base stock
底漆 primer
底片 negative
底版 block negative plate
底盘 chassis
底端 bottom
底线 baseline informer plant spy
底边 base
底部 bottom
底面 bottom
庖厨 chef cook kitchen
店员 salesperson
店堂 showroom
店家 innkeeper store
店小二 attendant
店铺 shop store
庙堂 temple
庙宇 temple
府上 home residence
府尹 magistrate prefect
庞克 punk
庞大 enormous huge tremendous
庞德 pound
庞杂 complex complicated
庞然大物 colossus
废品 scrap second
废土 wasteland
废墟 ruin
废弃 discard invalidate
废弛 neglect
废掉 depose
废料 garbage refuse
废柴 loser
废止 abolition repeal
废水 effluent
废渣 slag
废然 dejected depressed
废物 rubbish
废置 discard
废话 nonsense rubbish
废除 abolish repeal
废黜 depose
度假村 resort
度数 reading strength
度过 pass spend survive
度量 breadth measure metric tolerance
度量衡 measurement
座位 seat
座儿 passenger patron
座右铭 maxim motto
座垫 saddle seat
座堂 cathedral
座子 pedestal plinth saddle
座席 seat
座机 landline
座椅 seat
座舱 cabin cockpit
座落 located situated
座谈会 conference symposium
座车 carriage
庭院 courtyard
庭除 courtyard
庶几 almost perhaps
庶妻 concubine
庶室 concubine
康乃馨 carnation
康乐 recreation
康健 fit healthy
康复 recover recuperate
康强 fit
康托尔 cantor
康拜因 combine
康科德 concord
康衢 thoroughfare
庸俗 tacky tawdry
庸医 quack
庸庸碌碌 mediocre ordinary
庸才 mediocrity
庸碌 mediocre
廉正 integrity
廉洁 honest
廊庑 portico
廊酒 benedictine
廓清 eradicate
廥仓 granary
延伸 extend spread
延后 defer delay postpone
延宕 postpone
延展 extend
延搁 delay
延期 defer delay extend postpone
延烧 intensify spread
延续 continue go last
延缓 defer postpone retard
延聘 employ engage hire
延见 introduce
延误 miss postpone
延请 employ
延迟 delay lag postpone
延长 delay extend prolong
延音线 tie
建成 build establish
建构 architecture construct construction develop
建树 contribution establish found
建物 building structure
建白 propose suggest
建立 establish found
建筑 building construct
建筑学 architectural architecture
建筑工人 builder
建筑师 architect
建筑物 building edifice structure
建置 agency authority establish facility
建言 advice idea state suggestion
建议 proposal propose recommend suggest
建设 build construct develop establish
建设性 constructive
建造 build construct
开业 open
开交 conclude end finish
开先 first
开光 bless haircut translucent transparent
开冻 melt thaw
开凿 cut
开刀 behead operation
开列 list make
开创 found initiate start
开创性 innovative
开初 early first outset
开办 open start
开动 dig march move start
开化 thaw
开单 bill
开发 develop exploit
开发人员 developer
开发商 developer
开发者 developer
开司米 cashmere
开启 begin enable initiate start
开场 begin open start
开场白 preamble
开外 beyond
开头 beginning start
开始 begin beginning initial start
开学 begin
开导 enlighten
开封 open
开小差 desert
开尔文 kelvin
开局 opening
开展 develop launch open unfold
开山祖师 founder originator
开山鼻祖 founder
开幕 inaugurate open
开往 heading leave
开心 rejoice
开心颜 rejoice smiling
开戒 break
开打 brawl commence
开拓 develop
开拓性 groundbreaking
开拓者 pioneer
开拔 departure
开挖 excavate
开掘 dig excavate
开支 expenditure expense
开放 bloom open
开放性 openness
开明 enlightened enlightenment
开朗 carefree cheerful optimistic
开杆 start
开步 walk
开水壶 kettle
开河 thaw
开演 begin
开玩笑 joke
开矿 mine
开示 instruct preach reveal teach
开立 open
开端 beginning start
开胃 tease
开胃菜 appetizer starter
开脱 absolve exonerate
开脱罪责 exonerate
开花 bloom blossom burst flower
开衩 slit
开解 explain
开许 permit
开设 offer open
开走 go
开赴 depart head
开路先锋 pioneer trailblazer
开辟 establish
开通 launch open subscribe
开采 exploit extract mine
开释 release
开销 expense pay
开锁 unlock
开间 bay
开阔 open wide
开除 expel fire
开革 discharge fire
开颜 beam smile
开首 beginning open opening start
开麦拉 camera
异乎寻常 extraordinary unusual
异乡人 stranger
异人 eccentric
异动 alter shift
异化 alienation
异卵 fraternal
异同 comparison
异国 exotic foreign
异国情调 exotic
异地 abroad
异己 alien dissident other outsider
异常 abnormal exceptionally extremely unusual
异形 atypical
异心 disloyalty infidelity
异性 heterosexual
异或 exclusive
异教 heresy
异教徒 apostate heathen heretic pagan
异构体 isomer
异样 difference peculiar
异步 asynchronous
异物 dead ghost rarity
异种 variety
异端 heresy
异见 dissent dissident
异议 dissent objection
异议人士 dissident
异象 vision
异质 heterogeneous
弃世 die
弃养 abandon
弃守 surrender yield
弃权 abstain forfeit
弃用 abandon abandoned
弃绝 abandon forsake
弃置 discard
弃舍 abandon
弄丢 lose
弄乱 confuse meddle
弄伤 bruise hurt
弄到 come obtain secure
弄坏 break ruin spoil
弄堂 lane
弄平 flatten
弄歪 distort
弄死 kill
弄混 confuse
弄清 clarify
弄直 straighten
弄短 shorten shortening
弄碎 crumble
弄糟 spoil
弄脏 smear
弄虚作假 trickery
弄错 err misunderstand
弊案 scandal
弊病 drawback evil malady malpractice
式子 expression formula posture
式微 wane
式样 style
弓状 bowed
弓箭手 archer
弓背 stoop
弓腰 bow
弓身 bow
引人入胜 fascinating
引人注意 conspicuous
引人注目 conspicuous
引信 detonator
引入 introduce
引出 extract
引别 leave
引力 attraction gravitation
引发 cause initiate lead trigger
引向 draw lead
引子 introduction primer
引导 boot conduct guide lead
引导员 guide usher
引开 divert
引征 cite quotation reference
引得 index
引擎 engine
引擎盖 bonnet hood
引文 citation quotation
引渡 extradite
引火 kindle
引火线 fuse
引燃 ignite spark start
引爆 detonate ignite
引理 lemma
引用 appoint cite quote recommend
引申 derivation extend
引着 ignite kindle
引线 catalyst fuse intermediary
引而不发 practice
引脚 lead pin
引见 introduce
引言 foreword introduction
引证 cite quote
引语 quotation
引诱 coerce lure seduce
引起 arouse cause lead
引路 guide
引进 introduce recommend
引述 quote
引退 resign
引逗 lead tease
引领 lead
弗兰克 frank
弘扬 enhance enrich promote
弛缓 relax relaxation
弟兄 brother comrade
弟兄们 brethren brother comrade men
弟子 disciple follower
张伯伦 chamberlain
张力 tension
张开 extend spread
张心 concerned troubled
张扬 flamboyant
张望 peep peer
张狂 frantic
张皇 alarmed flustered
张罗 attend
张贴 advertise post
张量 tensor
弥撒 mass
弥满 full
弥漫 diffuse filled pervade
弥缝 fix
弥补 complement
弥赛亚 messiah
弥足珍贵 valuable
弦外之音 connotation overtone
弦歌 education
弧度 arc curvature curve
弧形 arc curve
弧线 arc
弩兵 archer
弩弓 crossbow
弩炮 catapult
弯子 bend curve turn
弯弯曲曲 curved
弯折 bend
弯曲 bend crooked curved wind
弯腰 stoop
弯腰驼背 slouch stoop
弯角 bend corner curve
弯路 detour
弱不禁风 fragile
弱势 vulnerable weak
弱势群体 dispossessed
弱化 weaken
弱小 children puny
弱旅 underdog
弱智 retarded
弱点 failing
弱爆 pathetic suck
弹丸 pellet
弹出 eject exit
弹力 bounce elasticity rebound spring
弹劾 impeach
弹匣 magazine
弹压 quell repression suppress
弹回 rebound
弹头 warhead
弹夹 magazine
弹奏 play
弹子 billiard
弹射 catapult eject launch shoot
弹幕 barrage
弹弓 catapult slingshot
弹性 elasticity flexibility
弹拨 pluck
弹指 flash instant
弹指一挥间 flash
弹指之间 flash instantly
弹片 shrapnel
弹珠 marble
弹珠台 pinball
弹簧 spring
弹纠 accuse impeach
弹药 ammunition
弹跳 bounce jump leap
弹跳板 springboard
弹道 trajectory
强人 strongman
强使 force oblige
强健 sturdy
强制 coerce compel force forced
强力 powerful
强加 impose
强劲 powerful robust strong
强势 emphatic intensive powerful strong
强化 intensify strengthen
强壮 robust strong sturdy
强大 formidable powerful
强奸 rape
强奸犯 rapist
强奸罪 rape
强干 capable competent
强度 intensity strength
强弱 intensity
强征 impress
强忍 resist
强悍 fearsome formidable strong tough
强打 advertisement promotion
强拉 yank
强暴 rape violent
强有力 forceful strong
强权 might power
强梁 bully
强横 bullying tyrannical
强求 demand impose insist
强烈 intense strong
强盗 bandit rob robber
强硬 tough unyielding
强硬派 hawk
强调 emphasize stress
强迫 compel force
强迫性 compulsive obsessive
强迫观念 obsession
强逼 compel force
强韧 resilient
强项 specialty
归于 affiliated belong
归依 convert mainstay refuge
归入 assign classify include
归功 attribution
归化 naturalization
归口 relevant
归咎 accuse
归因 ascribe attribute
归天 die
归宿 ending home
归属 affiliated belong
归并 add merge
归拢 gather
归来 return
归根到底 ultimately
归根结底 ultimately
归根结蒂 ultimately
归正 reform reformed
归真 die
归类 categorize classify
归纳 induction summarize
归纳法 induction
归结 conclude conclusion end
归西 die
归还 revert
归附 submit
当上 assume take
当下 immediately moment once
当世 office
当中 center middle
当事 charge importance involved
当事人 party
当令 season seasonal
当众 public
当作 regard treat
当值 duty
当做 regard treat
当兵 soldier
当初 originally time
当前 faced
当即 once spot
当口 moment
当地 local
当场 scene spot
当夜 night
当天 day
当头 imminent surety
当季 season
当家 charge
当局 authority
当当 pawn
当成 consider take
当掉 crash fail pawn
当政 office
当日 day
当时 once then time while
当晚 evening
当月 month
当权者 authority ruler
当然 certainly course
当真 serious
当着 front presence
当空 overhead
当责 accountability
当选 elected selected
当道 predominate vogue way
当量 equivalent yield
录像 videotape
录像带 videotape
录入 input type
录制 record
录取 admit hire
录影 videotape
录影带 videotape
录影机 camcorder
录用 hire
彗星 comet
形上 metaphysic
形体 figure physique
形像 form image
形制 design form shape structure
形势 circumstance situation terrain
形单影只 solitary
形变 bending deformation
形同 like
形同虚设 useless
形同陌路 estranged
形容 appearance describe
形容词 adjective
形式 form formality shape
形式主义 formalism
形式化 formalized
形影不离 inseparable
形态 form morphology pattern shape
形态学 morphology
形成 form
形状 form shape
形而上学 metaphysic
形胜 advantageous strategic
形色 appearance
形象 figure form image visualization
形象大使 ambassador
形貌 appearance
形质 design form structure
形迹 bearing manner mark trace
形骸 skeleton
彩声 applause cheering
彩头 profit
彩妆 cosmetic makeup
彩带 streamer
彩弹 paintball
彩绘 painted
彩色 color multicolored
彩虹 rainbow
彩车 float
彪休 angry
彪壮 hefty
彪形 burly husky
彪悍 formidable plucky
彪炳 glorious splendid
彪马 puma
彬彬有礼 urbane
彰彰 manifest obvious
彰明 obvious
彰明较著 obvious
彰显 conspicuous
影像 image
影儿 shadow
影剧院 cinema
影印本 photocopy
影厅 theater
影响 affect disturb effect influence
影响力 impact influence
影子 hint indication reflection shadow
影射 innuendo
影本 copy
影片 film movie video
影踪 sign trace
影院 cinema
影音 audiovisual
彷徉 wander
彷徨 hesitate waver
役男 draftee
彻底 complete thorough thoroughly
彻骨 bone marrow
彼时 time
往例 precedent
往前 ahead forward future past
往后 future now
往复 reciprocate
往外 out outbound
往常 customary usual
往往 usually
往日 past
往昔 past
往来 contact dealing
往生 die reborn
往还 contact dealing
征人 traveler
征信 reliable
征候 indication sign symptom
征兆 omen sign
征兵 recruitment
征募 conscript
征召 conscript draft enlist
征士 soldier
征夫 traveler
征彸 scared
征得 obtain
征戍 garrison
征战 campaign expedition
征才 recruit
征收 levy
征服 conquer subdue vanquish
征服者 conqueror
征求 petition request seek solicit
征状 symptom
征程 expedition journey voyage
征聘 recruit
征询 consult
征调 conscript second
征象 sign symptom
征选 competition contest select solicit
征途 trek
征集 collect recruit
径向 radial
径流 runoff
径直 directly
径路 path route
径迹 path track trajectory way
径道 path
待业 unemployed
待产 labor
待会儿 later moment
待命 call standby
待复 advised
待定 pending
待机 standby
待续 continued
待要 about
待解 unresolved
待遇 pay salary status treatment
很是 deeply quite very
律动 rhythm
律吕 temperament tuning
律师 lawyer
律条 law
徐徐 gently slowly
徐步 stroll
徐缓 slow sluggish
徐行 stroll
徒具 only
徒劳 futile
徒工 apprentice
徒弟 apprentice disciple
徒手 unarmed
徒步 foot
徒步旅行 hiking
徒然 vain
得中 appropriate moderate suitable
得主 recipient winner
得了 possible
得亏 fortunately luckily
得以 able enabling order
得体 fitting
得出 arrive obtain
得分 grade rating score
得利 benefit
得到 get obtain receive
得力 able capable competent efficient
得名 named
得宜 appropriate proper suitable
得宠 favor favorite
得当 appropriate suitable
得很 very
得悉 informed
得意 complacent
得意洋洋 proudly
得手 succeed
得救 saved
得数 solution
得来 come
得法 properly suitable
得瑟 smug
得益于 benefit thank
得看 depend
得着 obtain
得知 learn
得要 must need
得证 verify
得逞 prevail
徘徊 fluctuate hesitate
徜徉 linger
御用 imperial
循环 circle circulate cycle loop
循环性 circulatory cyclic cyclical recurrent
循着 follow
微不足道 insignificant negligible
微光 glimmer
微克 microgram
微分 differential differentiate differentiation
微商 derivative
微型 micro miniature tiny
微处理器 microprocessor
微处理机 microprocessor
微妙 subtle
微小 infinitesimal minute
微尘 dust
微弱 faint feeble weak
微微 faint humble slight
微扰 perturbation
微明 twilight
微晶片 microchip
微末 negligible tiny
微机 micro
微波 microwave ripple
微漠 faint
微生物 microorganism
微生物学 microbiology
微生物学家 microbiologist
微电子 microelectronic
微电子学 microelectronic
微积分 calculus
微积分学 calculus
微笑 smile
微米 micron
微粒 particle speck
微缩 compact micro miniature
微茫 blurred hazy
微菌 microorganism
微薄 meager scanty
微血管 capillary
微观 micro subatomic
微调 trimming
微贱 humble lowly
微距 macro
微量 micro minute trace
微雕 miniature
微风 breeze
微驼 hunched
徯径 path way
德士 taxi
德尔塔 delta
德比 derby
徽帜 banner
徽标 crest emblem logo
徽章 badge crest emblem insignia
徽记 crest insignia
心上人 sweetheart
心下 mind
心不在焉 preoccupied
心中无数 unsure
心乱如麻 confused upset
心事 worry
心仪 admire
心切 eager impatient
心动 aroused heartbeat
心劲 thought
心地 character
心境 mood
心声 aspiration
心室 ventricle
心寒 frightened
心律不整 arrhythmia
心律不齐 arrhythmia
心律失常 arrhythmia
心得 insight knowledge tip understanding
心心念念 preoccupied
心志 aspiration resolution will
心怀 cherish entertain harbor
心态 attitude mentality
心思 inclination mind mood thought
心急 anxious impatient
心性 temperament
心情 mood
心惊 apprehensive fearful
心想 think
心意 intention regard
心愿 aspiration craving dream wish
心慈手软 merciful
心慌 flustered
心慌意乱 confused flustered rattled
心房 heart
心扉 soul
心折 convinced enchanted
心搏 heartbeat pulse
心智 wisdom
心服 embrace
心服口服 embrace
心术 design intention scheme scheming
心机 scheme thinking
心毒 cruel vicious
心气 ambition aspiration intention motive
心流 flow
心灰意冷 discouraged
心灰意懒 discouraged
心灵 bright heart smart thought
心灵感应 telepathy
心灵手巧 capable clever
心烦 annoyed troubled
心焦 anxious worried
心爱 beloved
心狠手辣 merciless vicious
心猿意马 hyperactive
心理 mentality psychology
心理学 psychology
心理学家 psychologist
心甘 satisfied willing
心甘情愿 delighted
心田 heart
心电感应 telepathy
心疑 suspect
心疼 distressed grudge regret
心病 anxiety
心痛 heartache
心目 mind
心眼 conscience consideration heart intention
心眼儿 intention mind
心硬 callous
心碎 heartbroken
心神 attention mind
心神恍惚 perturbed
心窄 intolerant
心窍 mind
心算 planning preparation
心累 drained
心细 careful scrupulous
心细如发 meticulous
心结 preoccupation rancor
心绞痛 angina
心绪 mood
心羡 admire
心肝 darling heart humanity
心肝宝贝 sweetheart
心肠 heart intention mood
心胆 courage
心胸 ambition aspiration heart mind
心胸狭窄 petty
心胸狭隘 narrow
心脏 heart
心腹 confidant
心花怒放 elated
心荡神驰 infatuated
心血 expenditure
心血来潮 brainstorm
心血管 cardiovascular
心计 scheming
心路 artifice intention scheme tolerance
心跳 heartbeat pulse
心轴 spindle
心醉 charmed enchanted fascinated
心醉神迷 ecstatic
心里 chest heart mind
心重 neurotic
心防 wariness
心静 calm tranquil
心音 heartbeat
心驰神往 fascinated infatuated long
必不可少 essential indispensable
必修 compulsory required
必备 essential
必定 bound sure
必将 inevitably
必得 must
必杀技 finisher
必然 certain inevitable necessity
必经 only unavoidable
必要 essential indispensable necessary required
必要性 necessity
必要条件 requirement
必需 essential indispensable need require
必需品 essential necessity
必须 compulsory must necessarily
忌口 diet
忌妒 envy jealous
忌恨 hate
忌羡 envy
忌讳 abstain taboo
忍俊 smiling
忍冬 honeysuckle
忍受 bear endure
忍痛 suffer
忍者 ninja
忍耐 endure
忍耐力 fortitude patience
忍饥挨饿 starving
忏悔 confess repent
忐忑 apprehensive edge
忐忑不安 anxious turmoil
忖度 guess speculate
忖思 consider estimate ponder reckon
忖量 conjecture guess
志向 ambition aspiration goal ideal
志工 volunteer
志得意满 complacent
志愿 ambition aspiration volunteer
志愿者 volunteer
志气 ambition backbone drive resolve
志趣 inclination interest
忘却 forget
忘怀 forget
忘恩 ungrateful
忘情 indifferent unmoved
忘我 altruism
忘掉 forget
忘记 forget
忙不迭 haste hurriedly
忙乎 busy
忙于 busy
忙着 occupied
忙碌 bustling busy
忠义 fealty loyalty
忠于 loyal
忠告 advice counsel
忠实 faithful
忠心 dedication devotion loyalty
忠烈 martyr
忠诚 devoted fidelity loyal loyalty
忧伤 distressed
忧心 anxious concerned disturbed worried
忧思 agitated pensive
忧悒 anxious distressed
忧患 hardship misery suffering
忧惧 apprehension apprehensive
忧愁 worried
忧灼 worrying
忧虑 anxiety worry
忧郁 dejected depressed melancholy sullen
忧郁症 depression
忧闷 depressed
快乐 happy joyful
快取 cache
快当 quick rapid
快意 elated pleased
快感 delight joy pleasure thrill
快慢 speed
快捷 agile fast nimble quick
快捷方式 shortcut
快板 allegro
快活 cheerful happy
快照 snapshot
快班 express
快艇 speedboat
快要 about
快车 express
快速 fast rapid
快门 shutter
快餐 snack
快餐部 buffet
念书 read study
念叨 discuss
念头 idea intention thought
念想 aspiration desire memento miss
念想儿 memento
念珠 rosary
念诵 recite
忽冷忽热 alternate
忽哨 whistle
忽地 suddenly
忽布 hop
忽忽 flash fleeting
忽忽不乐 dispirited
忽忽悠悠 careless
忽悠 flicker flutter rock sway
忽然 suddenly
忽略 ignore neglect overlook
忽略不计 disregard neglect
忽而 now suddenly
忽视 disregard ignore neglect overlook
忽闪 flash gleam glitter sparkle
忽隐忽现 intermittent
忿懑 furious indignant
怀乡 homesick
怀古 nostalgic reminisce
怀妊 gestation pregnancy
怀孕 gestation pregnancy pregnant
怀念 reminisce think
怀抱 cherish embrace hug
怀旧 nostalgia
怀柔 appease
怀特 white
怀疑 doubt skeptical suspect
怀疑派 skeptic
怀疑者 skeptic
怀里 bosom embrace
态势 posture situation
态度 approach attitude bearing manner
态样 form pattern
怂恿 encourage incite instigate urge
怄气 squabble
怅怅然 disappointed
怅惘 distracted listless
怎么 why
怎么着 whatever
怎奈 however
怎生 why
怎的 why
怐愗 ignorant
怒冲冲 furiously
怒吼 bellow rave snarl
怒喝 bellow
怒恨 animosity spite
怒气 anger
怒气冲冲 rage
怒潮 bore
怒火 fury rage
怒目而视 glare
怒色 glare
怔住 dumbfounded stunned
怔忪 frightened scared terrified
怔怔 daze
怕事 timid
怕羞 coy shy
怙恃 rely
怜悯 mercy pity
思乡 homesick
思忖 ponder reckon
思念 long miss think
思恋 long miss
思情 long miss
思想 idea ideology thinking thought
思想体系 ideology
思想家 thinker
思想意识 consciousness
思春期 puberty
思索 ponder
思绪 feeling mood
思维 thinking thought
思考 reflect
思议 comprehend imagine
思谋 consider
思辨 reason speculate
思量 consider reckon
怠忽 neglect
怠慢 neglect slight
怡人 delightful
怡悦 happy pleasant
怡然 happy joyful
急不可待 eager impatient
急于 eager hurry
急促 rushing urgent
急先锋 pioneer
急切 eager impatient
急剧 rapid sudden
急匆匆 hasty hurried
急忙 hastily
急急忙忙 hurriedly
急性 acute
急性病 impatient
急板 presto
急欲 anxious keen
急流 torrent
急眼 anxious
急着 urgently
急要 urgent
急赤白脸 fret
急躁 irascible irritable
急转 whirl
急迫 imperative pressing urgent
急速 hurried rapid
急遽 rapid sudden
急难 crisis disaster emergency misfortune
急骤 rapid
性乐 orgasm
性事 sex
性交易 prostitution
性关系 intercourse
性别 gender sex
性别歧视 sexism
性向 aptitude disposition inclination
性命 life
性子 temper
性急 impatient
性情 nature temperament
性感 eroticism sexuality sexy
性格 character disposition nature temperament
性欲 lust
性爱 sex
性状 character nature
性能 behavior function performance
性质 characteristic nature
性高潮 climax orgasm
怨叹 complain grumble
怨声 lament wail
怨尤 resentment
怨念 grudge
怨忿 resentment
怨怼 grudge resentment
怨恨 loathe rancor resent resentment
怨敌 enemy foe
怨毒 rancor
怨气 complaint grievance resentment
怨艾 grudge regret resent
怨言 complaint
怪人 eccentric
怪僻 eccentric peculiar
怪兽 monster
怪咖 freak
怪圈 phenomenon
怪异 monstrous strange
怪手 excavator
怪样 grimace
怪模怪样 grotesque outlandish
怪气 weird
怪物 freak monster
怪癖 eccentricity peculiarity
怪相 grimace
怪秘 mystic strange
怪罪 blame
怪胎 freak
怪讶 astonished
怪诞 freak weird
怪诞不经 outrageous ridiculous unbelievable uncanny
怪里怪气 eccentric peculiar
怫然 angry enraged
怯子 rustic
怯弱 timid weak
怯懦 cowardly timid
怯生 shy
怯生生 shy
怵惕 alarmed apprehensive
怵惧 dread fear panic
怵然 fearful
怵目惊心 shocking
总主教 archbishop metropolitan primate
总之 brief short word
总体 completely entire total totally
总共 all altogether sum total
总决赛 final
总合 altogether
总和 sum
总归 anyhow eventually
总得 bound must
总揽 monopolize
总数 aggregate sum total
总是 always
总机 switchboard
总汇 aggregation compendium confluence converge
总理 premier
总的来说 short summary
总监 commissioner director head
总目 catalog
总督 governor viceroy
总社 headquarter
总站 terminus
总算 finally whole
总管 charge manager
总结 conclude summary
总统 president
总而言之 brief short word
总裁 chairman
总装 assemble
总要 nevertheless
总角 childhood
总计 total
总论 overview
总述 overview
总量 total
总集 anthology
总额 total
恁般 much
恃强欺弱 bully
恋人 lover sweetheart
恋念 miss
恋恋 reluctant
恋慕 enamored
恋爱 affair love
恋童者 pedophile
恍惚 dazzled dimly distracted vaguely
恍然 confused distracted suddenly vague
恍若 though
恐同 homophobic
恐同症 homophobia
恐吓 menace threaten
恐怕 dread fear maybe perhaps
恐怖 frightening frightful terrible terror
恐怖主义 terrorism
恐怖分子 terrorist
恐怖症 phobia
恐惧 dread fear frightened
恐惧症 phobia
恐慌 panic panicky
恐水病 raby
恐水症 raby
恐鸟 moa
恐龙 dinosaur
恒久 constant eternal persistent
恒定 constant
恒常 constant constantly
恒心 perseverance
恒星 star
恒星系 galaxy
恒温器 thermostat
恒等 identical identity
恒等式 identity
恓惶 unhappy
恢复 recover reinstate restore resume
恢复名誉 rehabilitate
恢复期 convalescence
恢宏 broad develop generous vast
恢恢 extensive
恣意 reckless unbridled
恣睢 unbridled
恣肆 bold unbridled unrestrained
恤衫 shirt
恨人 exasperating provoking
恨恶 despise
恨意 bitterness hatred rancor
恩人 benefactor
恩公 benefactor
恩典 favor grace
恩师 teacher
恩德 benevolence favor
恩怨 grievance grudge resentment
恩情 affection favor grace kindness
恩惠 favor grace
恩赐 bestow
恪慎 careful
恫吓 intimidate threaten
恬噪 caw
恬然 nonchalant
恬谧 peaceful quiet
恬退 contented
恬静 peaceful quiet still
恭喜 congratulate congratulation
恭敬 deferential respectful
恭维 compliment praise
恭谨 deferential
恭顺 deferential respectful
息肉 polyp
息肩 rest stay
恰如其分 appropriate apt
恰巧 chance
恰当 appropriate suitable
恰恰 exactly just precisely
恳切 earnest sincere
恳求 beg entreaty
恶习 vice
恶事 catastrophe disaster misdeed
恶人 villain
恶作剧 prank
恶俗 vulgarity
恶劣 nasty vile
恶化 worsen
恶名昭彰 infamous notorious
恶徒 hoodlum
恶心 disgust embarrass nausea vice
恶性 malignant rapid vicious wicked
恶恨 abhor hate
恶意 malice
恶意代码 malware
恶意软件 malware
恶感 malice
恶损 ridicule
恶搞 spoof
恶整 prank
恶果 retribution
恶梦 nightmare
恶棍 bully rogue scoundrel villain
恶毒 malicious
恶气 resentment
恶浊 filthy foul
恶煞 demon fiend
恶神 fiend
恶臭 stink stinky
恶语伤人 insult
恶辣 ruthless
恶鬼 devil
恶魔 demon fiend
恹恹 sickly wan weak worried
恺悌 friendly
恻隐 compassion empathetic
恻隐之心 compassion
恼人 annoying irritate
恼怒 angry resentful
恼火 annoyed riled vexed
悄声 quietly
悄悄 anxious quiet stealthy worried
悄悄话 confidence whispering
悄无声息 quietly
悄然 quietly
悉数 all
悍勇 intrepid valiant
悍妇 shrew
悍然 brazen flagrant outrageous
悍马 hummer
悔恨 remorse repentance
悔悟 repent
悔意 remorse
悔改 repent repentance
悔罪 contrite repent
悔过 repent
悖乱 confused rebel sedition
悖论 paradox
悖谬 absurd irrational
悖逆 contrary
悚然 frightened terrified
悟入 understand
悟性 comprehension perception wit
悠久 long
悠悠 pensive preposterous
悠然 leisurely
悠远 distant
悠长 lingering long prolonged
悠闲 carefree leisurely relaxed
患上 afflicted
患有 afflicted contract suffer
患病者 patient
患者 patient sufferer
悦耳 beautiful
悦色 contented happy
您好 hello
悬停 hover
悬垂 dangle suspended
悬岩 cliff
悬崖 precipice
悬带 sling
悬挂 hang suspend suspension
悬揣 conjecture speculate
悬河 cataract
悬浮 float suspension
悬疑 suspense
悬空 uncertain
悬臂 cantilever
悬荡 dangle limbo
悬赏 bounty
悭俭 stingy
悭吝 stingy
悲不自胜 heartbroken overwrought
悲伤 sad sorrowful
悲催 pathetic pit
悲凄 sorrowful
悲凉 dismal sorrowful
悲切 mournful
悲剧 tragedy
悲剧性 tragic
悲叹 lament
悲哀 sorrowful
悲怆 sorrow tragic
悲恸 mournful
悲恻 sorrowful
悲悯 compassionate
悲悼 mourn
悲惨 miserable tragic
悲愁 melancholy
悲戚 mournful
悲摧 miserable
悲楚 sorrowful
悲歌 elegy
悲痛 sorrowful
悲苦 forlorn miserable
悲观 pessimistic
悲鸣 groan wail
悸动 pound
悻悻 angry resentful
悻然 angrily huff
悼念 grieve
悼词 eulogy
情义 affection
情事 case circumstance fact feeling
情人 lover sweetheart
情侣 lover sweetheart
情况 circumstance situation
情分 friendship
情势 circumstance situation
情味 feeling flavor sense
情境 context environment setting situation
情妇 mistress
情形 circumstance situation
情志 emotion mood
情怀 feeling mood
情态 modal mood spirit
情急 anxious
情意 affection
情感 emotion feeling move
情愫 feeling sentiment
情愿 willingness
情报 information intelligence
情操 feeling sentiment
情景 circumstance scene situation spectacle
情景喜剧 sitcom
情欲 desire lust sensual
情爱 affection love
情状 circumstance situation
情理 reason sense
情痴 infatuated
情真意切 heartfelt sincere
情种 affectionate
情结 complex
情绪 mood
情绪化 emotional sentimental
情色 erotic
情节 circumstance plot storyline
情调 ambience flavor mood
情谊 camaraderie friendship
情资 information intelligence
情趣 appeal delight fun interest
情郎 boyfriend
惆怅 depression melancholy
惊人 astonishing
惊动 alarm disturb
惊厥 convulsion
惊吓 frighten
惊呆 stunned
惊奇 amazed surprised wonder
惊异 amazed
惊心 frightened shocking staggering
惊心动魄 breathtaking
惊怕 alarmed frightened
惊怖 surprise
惊怪 marvel
惊恐 alarmed frightened
惊悚 horror thriller
惊惕 alarmed alert
惊惧 alarmed terrified
惊慌 alarmed panic
惊扰 agitate alarm
惊栗 horror
惊槑 stunned
惊爆 staggering unexpected
惊疑 bewildered
惊痫 epilepsy
惊羡 marvel
惊艳 amazed stunned
惊讶 amazed amazing astonished surprise
惊诧 amazed stunned surprised
惊跳 shy
惊逃 stampede
惊遽 panic stunned
惊醒 rouse
惊错 puzzled
惊险 perilous suspenseful
惊险片 thriller
惊飞 rocket
惊骇 appalled shocked terrified
惊魂 frightened
惊鸿 graceful lithe
惋惜 regret
惑星 planet
惘然 dazed frustrated perplexed
惘然若失 frustrated perplexed
惛耄 senile
惝恍 upset
惠临 call visit
惠斯勒 whistler
惦记 think
惧怕 afraid
惨不忍睹 atrocious horrendous
惨事 disaster
惨剧 atrocity calamity tragedy
惨叫 scream
惨怛 distressed
惨戮 slaughter
惨无人道 inhuman
惨杀 slaughter
惨案 massacre tragedy
惨毒 cruel vicious
惨淡 dark dismal gloomy
惨烈 bitter desperate
惨然 distressed
惨状 devastation
惨痛 bitter painful
惨遭 suffer
惨酷 merciless savage
惨重 disastrous
惩办 punish
惩处 punish
惩戒 discipline reprimand
惩治 punish
惩罚 penalty punish punishment
惩罚性 punitive
惫懒 languid listless
惫赖 naughty
惬意 contented pleased satisfied
惯例 convention
惯养 spoil
惯坏 spoil
惯常 customary usual
惯性 habitual inertia
惯有 customary usual
惯用 customary habitual
惯用语 idiom
惯量 inertia
惰性 apathy inert inertia laziness
想不到 unexpected
想不开 depressed
想像 envision imagination imagine
想像力 conception imagination
想到 anticipate think
想头 hope
想家 homesick
想得开 lighthearted
想必 presumably probably surely
想念 miss
想望 desire wish
想法 notion opinion
想睡 drowsy sleepy
想要 fancy want
想见 gather infer
想象 envision imagination imagine
想象力 imagination
想起 recall think
想通 realize
惶恐 terrified
惶恐不安 anxious panicky
惶惶 alarmed anxious
惶遽 anxious frightened
惹人 attract offend provoke
惹人厌 annoying
惹人注目 noticeable
惹恼 offend
惹毛 annoy
惹起 arouse
惹麻烦 troublesome
惺忪 conscious indecisive
惺惺 clever
愁绪 melancholy
愁肠 anxiety worry
愁苦 anxiety distress
愁闷 depressed gloomy
愆尤 crime fault offense
愆期 delay
愈加 further
愈发 increasingly
愈合 heal
愈复 recovery
愈益 increasingly
愉快 cheerful delighted happy pleasant
愉悦 cheerful delighted joy joyful
意中人 sweetheart
意义 importance meaning sense significance
意乐 happiness joy
意会 sense
意兴 enthusiasm interest
意即 mean
意向 inclination intent intention purpose
意味 flavor implication meaning overtone
意味深长 meaningful profound significant
意味着 imply mean signify
意图 intend intent intention
意外 accident mishap unexpected
意外事故 accident
意志 determination will willpower
意志力 willpower
意念 idea thought
意态 attitude bearing
意思 idea meaning opinion wish
意想不到 unexpected
意愿 aspiration desire wish
意指 imply mean
意料 anticipate expect expectation
意料之中 expected
意料之外 unexpected
意旨 intent intention will
意欲 desire intend intention
意气相投 congenial
意涵 import meaning significance
意蕴 connotation implication
意见 idea objection opinion suggestion
意识 aware awareness consciousness realize
意识形态 ideology
意译 meaning paraphrase
意谓 mean meaning
意象 image imagery
意趣 interest
意面 pasta
愕然 amazed stunned
愚弄 dupe fool
愚昧 ignorance ignorant uneducated
愚氓 fool
愚笨 clumsy stupid
愚蒙 ignorant stupid
愚蠢 silly stupid
愚钝 stupid
愚騃 foolish stupid
愚鲁 foolish
感人 moving touching
感伤 melancholy patho sad sentimental
感兴趣 interested
感冒 cold
感到 feel perceive sense
感动 move moving touch
感化 influence redemption reform
感受 experience feel perception sense
感召 inspire
感召力 appeal attraction charisma
感叹 lament sigh
感叹句 exclamation
感叹词 exclamation
感同身受 sympathize
感官 sense
感应 interaction irritability reaction response
感性 perception perceptual sensibility sensitive
感恩 grateful
感悟 appreciate
感情 affection emotion sentiment
感情用事 impulse
感想 impression reflection thought
感愤 indignant
感慨 rueful
感染 infect infection influence
感染力 appeal impact power
感测器 sensor
感激 appreciate grateful thankful
感生 induced
感知 detect feel perception sense
感觉 feel feeling impression sensation
感触 touched
感谢 grateful gratitude thank thankful
感遇 lament sigh
愠怒 indignant sullen
愣头愣脑 rash reckless
愣神儿 daze
愣说 allege assert
愤世嫉俗 cynical
愤怒 angry indignant ire wrath
愤恨 hate hatred resent
愤慨 resent resentment
愤懑 depressed discontented indignant resentful
愤激 indignant outraged
愤然 irate
愧疚 remorseful
愿心 request wish
愿意 ready want willing wish
愿景 vision
愿望 desire wish
慈和 amiable kindly
慈善 benevolent charitable
慈善家 humanitarian philanthropist
慈善机构 charity
慈姑 arrowhead
慈悲 mercy
慈爱 devotion love
慈祥 benevolent kindly
慌乱 frenetic hurried
慌张 agitated flustered
慌得 frenzy hurriedly
慌忙 flurry
慌神 panic
慌里慌张 flustered panic
慎密 cautious
慎重 careful cautious prudent
慑人 breathtaking fearsome intimidating stunning
慕丝 mousse
慕斯 mousse
慢化剂 moderator
慢待 slight
慢性 chronic
慢慢 gradually slowly
慢条斯理 calm composed leisurely
慢热 introverted reserved
慢腾腾 leisurely sluggish
慢跑 canter jog jogging
慢速 slow
慢长 unending
慧眼 acumen insight
慧黠 bright intelligent sharp
慨叹 lament
慰劳 comfort
慰唁 console
慰藉 comfort console
慵懒 languid
慷慨 fervent generous vehement
慷慨激昂 impassioned vehement
憋屈 sullen
憋闷 depressed
憎厌 loathe
憎恨 hatred
憎恶 abhor loathe
憔悴 haggard withered
憧憧 dancing
憧憬 long
憨厚 straightforward
憨子 fool idiot
憨态可掬 adorable cute
憬然 aware knowing
憾恨 hateful resentful
懂事 intelligent sensible thoughtful
懂局 savvy
懂得 comprehend know understand
懂眼 expert
懈弛 slack
懈怠 lazy slack
懈惰 idle slack
懊丧 dejected depressed despondent
懊恼 annoyed upset vexed
懊悔 regret repent
懊𢙐 anxious brooding
懒怠 lazy
懒惰 idle lazy
懒散 negligent slack
懒腰 stretch
懦夫 coward
懦弱 cowardly weak
懮虑 anxiety concern
懵懂 confused ignorant
懵懵懂懂 confused ignorant
懵逼 dumbfounded
戈尔 gore
戈瑞 gray
戈雷 gray
戋戋 small tiny
戍守 guard
戎机 war
戎行 troop
戎马 troop war warfare
戏份 scene
戏仿 parody
戏侮 insult
戏剧 drama play theater
戏剧化 theatrical
戏剧家 dramatist playwright
戏剧性 dramatic
戏台 stage
戏子 actor
戏弄 tease
戏码 scenario
戏票 ticket
戏耍 play tease
戏谑 banter ridicule
戏院 theater
成为 become
成书 finish
成了 done ready
成事 succeed
成人 adult
成份 component composition element ingredient
成体 adult developed
成例 convention
成倍 exponentially twofold
成像 imaging
成全 complete
成军 commission found opening
成分 component composition element ingredient
成功 fruitful succeed success successful
成千 thousand
成千上万 countless innumerable
成千成万 innumerable
成千累万 innumerable
成双成对 couple
成员 member
成因 cause factor
成就 accomplishment achieve achievement success
成层 layered stratified
成年 adult
成形 forming shaping
成心 deliberately intentionally purpose
成性 nature
成批 batch bulk
成效 effect result
成文 statutory written
成文法 statute
成本 cost
成果 achievement gain profit result
成活 survive
成灾 disastrous
成熟 mature ripe ripen
成瘾 addicted addiction
成百上千 hundred
成立 establish
成绩 achievement grade
成群 group grouping
成色 quality
成见 bias prejudice
成语 adage idiom proverb saying
成长 grow growth mature
成问题 problem problematic questionable
我操 fuck
我靠 bosh crap
戒命 prohibition
戒子 ring
戒律 commandment
戒心 vigilance wariness
戒忌 taboo
戒惧 wary
戒慎 cautious vigilant
戒指 ring
戒断 quit withdrawal
戒条 commandment precept
戒绝 abstinence
戒规 rule taboo
戒除 quit
戕害 injure
或将 may
或然 probable
或然率 probability
或缺 lack
或者 maybe perhaps possibly
或许 maybe perhaps
或门 gate
战争 conflict war
战事 fighting hostility war
战兢 guard tremble
战列舰 battleship
战后 postwar
战团 fray
战地 battlefield
战场 battlefield
战壕 trench
战士 fighter soldier warrior
战抖 shudder tremble
战斗 battle fight struggle
战斗机 fighter
战斗者 fighter
战斗舰 battleship
战斗部 warhead
战无不胜 invincible
战时 wartime
战术 tactic
战栗 shudder tremble
战略 strategy
战略家 strategist
战略性 strategic
战线 front
战胜 defeat surmount
战舰 battleship warship
战船 warship
战车 tank
戚属 dependent relative
戚戚 distressed intimate sorrowful
戚谊 relation
戛戛 challenging difficult original
戛戛独造 creative original
截停 intercept
截击 intercept
截塔 zeta
截夺 intercept
截尾 dock trim
截断 interrupt sever
截止 close end
截止日 deadline
截然 distinctly radically sharply
截瘫 paralysis
截肢 amputation
截至 up
截获 intercept
截距 intercept
截面 section
戳儿 seal stamp
戳子 seal stamp
戳搭 jab knock
戳破 destroy pierce puncture
戳穿 puncture
戳记 seal stamp
戴上 put
戴孝 mourning
戴尔 dell
戴帽子 branded
户内 indoor
户口 population
户外 outdoor
户牖 home
户限 threshold
房东 landlord
房主 landlord
房契 deed
房子 apartment building house room
房客 tenant
房室 room
房屋 building house
房檐 eave
房舍 building house
房舱 cabin
房间 room
房顶 roof
所为 doing
所以 result so therefore
所向披靡 invincible
所向无敌 invincible
所在 location place
所在地 location site
所多玛 sodom
所属 affiliated belonging subordinate
所属单位 subsidiary
所幸 fortunately
所愿 desired
所有 all own possess
所有主 owner proprietor
所有人 owner
所有权 ownership possession title
所有物 belonging possession
所有者 owner proprietor
所生 parent
所知 known
所见 view
所闻 heard
所需 necessary required
扁坯 slab
扁平 flat planar
扁桃 almond
扁舟 skiff
扁虱 tick
扇动 fan flap incite instigate
扇子 fan
扇贝 scallop
扇风 fan
手下 hand subordinate
手举牌 placard
手册 handbook manual
手写体 cursive
手制 handmade
手动 manual
手势 gesture sign signal
手包 handbag
手印 fingerprint
手头 hand
手套 glove
手定 institute
手工 manual
手工业 handicraft
手工艺 handicraft
手巾 handkerchief
手帐 notebook
手帕 handkerchief
手式 gesture sign signal
手心 control palm
手忙脚乱 flustered
手感 feel handle
手把 handle
手指 finger
手指头 finger fingertip
手掌 palm
手推车 barrow cart trolley wheelbarrow
手提 portable
手提包 bag
手提箱 suitcase
手术 operation surgery
手杖 cane
手枪 pistol
手柄 handle
手段 mean method skill way
手气 luck
手法 skill technique trick
手活 manipulation
手淫 masturbation
手环 bracelet
手球 handball
手用 hand
手电 flashlight torch
手电筒 flashlight
手痒 itch
手稿 manuscript script
手笔 hand scale skill style
手紧 stingy
手绢 handkerchief
手续 formality procedure
手续费 commission
手肘 elbow
手脚 action trick
手腕 ability finesse trickery wrist
手腕子 wrist
手臂 arm helper
手艺 handicraft trade workmanship
手表 wristwatch
手足 brother
手足无措 bewildered
手软 lenient relent
手边 hand
手里 hand
手铐 handcuff
手锤 mallet
手镯 bracelet
手雷 grenade
手风琴 accordion
才分 ability gift talent
才华 talent
才华横溢 brilliant
才学 scholarship
才干 ability competence
才能 ability capacity talent
才艺 talent
扎住 stop
扎堆 congregate
扎实 firm solid strong sturdy
扎扎 crunch
扎扎实实 firm real reliable solid
扎眼 dazzling garish
扎穿 prick puncture
扎营 camp
扑克 poker
扑克牌 poker
扑扇 flap flutter
扑打 flap swat
扑救 dive firefighting
扑朔迷离 confusing
扑杀 cull kill
扑棱 flap flutter
扑灭 eradicate extinguish
扑腾 flop flutter thud
扑落 drop fall socket
扑袭 hit pounce
扑闪 blink wink
扑面 blatant
扑面而来 blatant
扒犁 sledge
扒皮 exploit skin
扒窃 frisk steal
扒粪 expose
扒钉 cramp
打下 conquer lay
打中 hit
打交道 dealing
打伤 damage injure wound
打住 halt stop
打保票 guarantee vouch
打倒 down overthrow
打光 buff polish
打兑 arrange
打入 banish infiltrate penetrate relegate
打入冷宫 snub
打兰 dram
打冷战 shiver shudder
打击 attack blow hit strike
打击报复 retaliate
打分 grade
打分数 grade rate
打制 forge make
打动 move touching
打劫 loot plunder rob
打勾 check tick
打包 pack package wrap
打包票 guarantee vouch
打卡 clock punch
打印 stamp
打印机 printer
打压 suppress
打发 pass
打呃 hiccup
打呵欠 yawn
打哆嗦 shiver shudder tremble
打哈哈 joke
打哈欠 yawn
打响 succeed
打喷嚏 sneeze
打嗝 hiccup
打嘴巴 slap
打坐 meditate
打垮 defeat destroy
打埋伏 ambush
打夯 ram tamp
打奶 churn
打字 type
打字机 typewriter
打官司 dispute sue
打岔 interrupt interruption
打工仔 employee
打底子 draft sketch
打开 open show switch turn
打怵 fear
打成 denounce
打成一片 bond
打成平手 draw
打扫 clean sweep
打扮 adorn decorate dress
打扰 bother disturb trouble
打把势 drill
打捞 dredge salvage
打掉 abort destroy dismantle
打搅 bother disturb trouble
打散 beat scatter
打整 arrange
打斗 fight
打断 break interrupt
打旋 revolve
打早 earlier
打杀 kill
打杈 prune
打架 fight scuffle
打死 kill
打气 encourage inflate
打油诗 limerick
打法 play
打洞 burrow
打消 dispel
打滑 skid slide slip
打火机 lighter
打火石 flint
打点 bribe rbi
打爆 jammed zap
打理 manage
打眼 conspicuous
打破 break smash
打碎 shatter smash
打磨 burnish polish shine
打禅 meditate
打箍 hoop
打算 calculate intend intention plan
打算盘 calculate plan scheme
打紧 important
打结 tie
打翻 overthrow overturn
打胎 abortion
打蜡 wax
打诨 banter quip
打败 beat defeat defeated overpower
打赌 bet wager
打赏 reward tip
打赖 deny disavow
打赢 beat win
打转 revolve rotate spin
打进 breach invade
打退 repel repulse
打造 build create develop forge
打量 reckon suppose
打钩 check tick
打错 err
打闹 quarrel rowdy squabble
打顿 pause
打颤 shiver tremble
打鱼 fish
扔下 drop
扔弃 abandon discard
托付 entrust
托儿 childcare tout
托儿所 nursery
托拉斯 trust
托架 bracket
托特 tote
托生 reborn
托盘 pallet tray
托管 trust
托育 childcare daycare
托词 excuse pretext
扣上 fasten
扣人心弦 excite exciting thrill thrilling
扣住 buckle detain hook
扣动 pull
扣压 withhold
扣去 deduct
扣发 deprive withhold
扣子 button
扣应 call
扣押 detain
扣杀 spike
扣环 brooch
扣球 spike
扣留 arrest confiscate detain hold
扣缴 garnish withhold
扣问 ask question
扣除 deduct
执业 practitioner professional
执事 attendant deacon duty job
执勤 duty
执导 direct
执念 obsession obsessive
执意 determined insist
执拗 stubborn willful
执掌 wield
执政 office
执政官 consul magistrate
执政者 ruler
执教 coach teach teacher train
执照 license permit
执着 attachment cling dedicated
执笔 write
执行 execute implement run
执迷 obsessive
扩充 expand
扩军 armament
扩印 enlarge
扩及 extend
扩增 amplify augment expand extend
扩大 enlarge expand
扩大化 exaggerate
扩孔 ream
扩展 expand expansion extend extension
扩展名 extension
扩建 extend
扩张 broaden dilation expand expansion
扩散 diffuse proliferate spread
扩编 augment expand
扩音 amplify
扩音器 amplifier loudspeaker megaphone microphone
扩音机 amplifier loudspeaker
扫兴 dispirited
扫帚 broom
扫帚星 comet jinx
扫把 broom
扫描 scan
扫描仪 scanner
扫描器 scanner
扫荡 eradicate
扫街 canva
扫除 clean eliminate
扫雷 minesweeper
扫雷舰 minesweeper
扫雷艇 minesweeper
扬召 hail
扬声器 speaker
扬言 threaten
扬长 swagger
扬鞭 whip
扭伤 crick sprain
扭力 torque torsion
扭打 grapple scuffle wrestle
扭扭捏捏 coy mannered
扭捏 coy mannered
扭曲 distort twist warp
扭矩 torque
扭结 wind
扭转 reverse torsion
扮演 act
扯平 balance even
扯皮 wrangle wrangling
扯直 even straighten
扯裂 rip
扰乱 disturb harass
扰动 agitation disturb disturbance turmoil
扰攘 bustling disturb
扰流板 spoiler
扳回 recover regain
扳子 wrench
扳平 equalize
扳手 lever wrench
扳机 trigger
扳钳 wrench
扶养 foster raise
扶助 assist
扶手椅 armchair
扶持 assist help
扶掖 help support
扶揄 uphold
扶摇直上 skyrocket
扶梯 escalator ladder staircase
扶植 foster support
批准 approve ratify
批判 criticize critique
批发 distribution wholesale
批发商 distributor
批改 check correct correction mark
批注 criticism
批点 criticize
批荡 render
批萨 pizza
批评 criticism criticize
批评家 critic
批评者 critic
批语 commentary criticism
批转 endorse
批量 batch lot
批阅 referee
批驳 criticize refute
扼制 control restrain
扼守 guard
扼杀 strangle throttle
扼死 stifle strangle throttle
扼要 concise point
扼颈 strangle throttle
找出 find
找到 find
找回 retrieve
找头 change
找寻 look seek
找平 level
找着 find
找补 add compensate complement
找见 find
找遍 comb
承做 take undertake
承兑 accept honor
承办 undertake
承包 contract undertake
承包人 contractor
承包商 contractor
承受 bear inherit support
承受力 tolerance
承平 peaceful
承应 agree promise
承当 assume bear take
承想 anticipate expect
承托 bear support
承担 assume undertake
承接 accept carry receive
承望 expect
承租 lease rent
承租人 tenant
承租方 borrower
承继 adoption inherit
承袭 adopt follow inherit
承认 admit concede recognition recognize
承诺 commitment promise
承载 sustain
承运人 carrier
承销 underwrite
承销人 salesman underwriter
承销商 dealership
承顺 comply submit
技巧 skill technique
技术 skill technique technology
技术员 technician
技术性 technical technological
技法 method technique
技能 skill
技艺 art skill
抃掌 applaud clap
抄件 duplicate
抄写 copy
抄经士 scribe
抄袭 copy
抄身 frisk search
抄送 cc
把儿 handle
把子 handle
把守 guard
把弄 fiddle play
把式 skill
把戏 acrobatic ploy trick
把手 grip handle knob
把持 control dominate monopolize
把持不定 indecisive
把控 charge control
把握 assurance grasp hold seize
把柄 handle
把玩 fiddle play
把稳 dependable trustworthy
把立 stem
把舵 steer
把风 lookout
抑且 addition
抑制 inhibit suppress
抑制作用 inhibition
抑制剂 inhibitor
抑塞 gloomy repress
抑扬 cadence intonation modulation
抑止 restrain
抑郁 depressed despondent gloomy
抒写 express
抒发 express
抒情 lyric
抓举 snatch
抓住 capture
抓力 grip
抓取 seize
抓地力 traction
抓拍 capture snap
抓挠 quarrel scratch
抓捕 capture seize
抓获 arrest
抓走 arrest
抓马 dramatic exaggerated
投中 score
投保 insure
投光灯 floodlight
投入 absorbed engrossed invest participate
投军 enlist
投合 cater compatible please
投喂 feed
投契 congenial speculate
投宿 lodge stay
投射 cast throw
投弹 bomb
投影 project projection
投影仪 projector
投影机 projector
投手 bowler pitcher thrower
投拍 invest
投掷 flip hurl throw
投放 input throw unload
投敌 defect
投映 project
投机 agreeable congenial speculate
投机取巧 opportunistic
投机者 speculator
投标 bid
投毒 poison
投注 bet betting
投生 reborn
投票 vote
投票权 suffrage
投票者 voter
投稿 contribute
投考 apply
投诚 capitulate defect surrender
投资 invest investment
投资人 investor
投资者 investor
投递 deliver
投递员 courier mailman
投降 surrender
抖动 quiver shake vibrate
抖搂 squander
抖擞 enliven invigorate rouse
抖瑟 quiver shiver tremble
抖缩 tremble
抗争 resist
抗体 antibody
抗击 oppose resist
抗原 antigen
抗命 disobey
抗性 resistance
抗拒 defy oppose resist
抗母 com
抗氧化剂 antioxidant
抗水 waterproof
抗生素 antibiotic
抗病毒 antiviral
抗直 unyielding
抗菌 antibacterial
抗菌素 antibiotic
抗菌药 antibacterial
抗衡 compete counter vie
抗议 protest
抗议者 protester
抗辩 plea plead protest retort
折中 compromise eclectic
折光 refraction
折兑 cash
折叠 fold folding
折叠式 folding
折合 amount equivalent
折头 discount
折射 reflect refraction
折扣 discount
折抵 offset
折挫 frustrate inhibit
折损 lose
折断 break
折旧 depreciation
折服 convince convinced subdue
折本 loss
折枝 massage sprig
折现 discount
折痕 crease fold
折皱 crease fold wrinkle
折磨 torment torture
折算 convert
折纸 origami
折耗 shrinkage
折腰 bow submit
折腾 squander
折转 reflex
折钱 loss
抚养 foster raise
抚养权 custody
抚平 flatten heal soothe
抚弄 stroke
抚慰 comfort console soothe
抚摩 stroke
抚摸 pet
抚爱 affection
抚绥 appease pacify
抚育 foster nurture raise tend
抛下 abandon dump
抛体 projectile
抛光 burnish polish
抛出 toss
抛却 discard
抛售 dump
抛射 shoot throw
抛射体 projectile
抛弃 abandon discard dump renounce
抛掷 throw toss
抛撒 sprinkle
抛散 disperse scatter
抛洒 drip sprinkle
抛离 desert forsake leave
抛绣球 court
抛脸 humiliation
抛补 cover
抛费 squander waste
抠脚 stingy
抢先 forestall rush
抢劫 looting rob
抢劫案 holdup robbery
抢劫罪 robbery
抢占 seize
抢夺 pillage plunder
抢手 popular
抢掠 loot looting
抢救 rescue
抢断 steal
抢注 squat
抢生意 hustle
抢白 rebuke reprimand
抢走 snatch
抢险 emergency
护佑 protect
护卫 bodyguard guard protect
护卫舰 corvette frigate
护卫艇 corvette
护城河 moat
护士 nurse
护栏 railing
护照 passport
护理 nurse
护理学 nursing
护甲 armor
护目镜 goggle
护盾 shield
护着 guard protect shield
护航 convoy
护身符 amulet charm
护送 accompany escort
报上 newspaper
报亭 kiosk newsstand
报人 newsman
报仇 avenge
报价 quote
报价单 quotation
报信 inform notify
报偿 repay
报刊 press
报到 check register
报名 apply enlist enroll register
报告 inform report speech talk
报告员 announcer spokesperson
报告文学 reportage
报复 retaliate retaliation revenge
报复性 retaliatory
报头 masthead nameplate
报导 report
报应 karma
报废 dispose scrap
报摊 newsstand
报收 close
报料人 informant
报春花 primrose
报界 journalist press
报盘 offer
报社 newspaper
报窝 brood hatch
报章 newspaper
报端 newspaper
报答 repay
报系 syndicate
报纸 newspaper newsprint
报警器 alarm
报道 report
报酬 remuneration reward
抨击 attack
披巾 shawl
披挂 wear
披索 peso
披肩 cape shawl
披萨 pizza
披阅 browse peruse
披露 announce publish reveal
披风 cape cloak
披麻带孝 mourning
披麻戴孝 mourning
抬杠 bicker
抬轿子 flatter
抬高 raise
抱养 adopt
抱定 cling stubbornly
抱怨 complain grumble
抱抱 hug
抱持 clinch harbor hold maintain
抱枕 bolster
抱歉 sorry
抱残守缺 conservative
抱病 ill
抱窝 brood
抱负 ambition aspiration
抵住 brace resist
抵偿 compensate
抵充 compensate
抵制 boycott refuse reject resist
抵御 resist withstand
抵扣 deduct
抵抗 resist resistance
抵抗力 immunity resistance
抵押品 security
抵押物 collateral
抵拒 resist
抵挡 resist stop withstand
抵消 counteract offset
抵牾 conflict contradict contradiction
抵用 exchange redeem
抵用券 coupon voucher
抵补 compensate
抵触 conflict contradict
抵赖 disavow renege
抵达 arrive reach
抹去 erase
抹平 flatten level
抹杀 erase suppress
抹消 erase wipe
抹灰 plaster render
抹片 smear
抹酱 spread
抹黑 defame discredit
押后 adjourn defer
押宝 gamble
押注 bet wager
押运 escort
押运员 escort
押金 deposit
押韵 rhyme
抽中 win
抽出 extract
抽动 spasm twitch
抽取 draw extract remove
抽咽 sob
抽噎 sob
抽头 drawer tap
抽奖 lottery raffle
抽屉 drawer
抽打 thrash whip
抽插 thrusting
抽搐 twitch
抽搭 sob
抽斗 drawer
抽样 sample sampling
抽检 sampling
抽烟 smoke
抽痛 pang twang
抽离 disengage remove
抽税 tax
抽筋 cramp
抽签 ballot
抽脂 liposuction
抽调 transfer
抽象 abstract abstraction
抽身 withdraw
抽风 convulsion spasm
拂动 ruffle
拂尘 duster
拂扫 whisk
拂拭 wipe
拂晓 daybreak
担任 serve
担保 guarantee vouch
担子 burden responsibility task
担当 assume
担待 pardon
担心 anxious uneasy worried worry
担忧 concerned worry
担惊受怕 alarmed anxious apprehensive
担懮 anxiety worry
担承 assume undertake
担架 bier litter stretcher
担负 bear shoulder undertake
拆下 dismantle
拆卸 dismantle
拆封 open
拆开 dismantle
拆毁 demolish
拆穿 expose
拆除 demolish dismantle remove
拇指 thumb
拈指 flash
拉丝模 die
拉伤 pull
拉伸 draw stretch
拉入 draw
拉制 drawing
拉力 allure rally
拉力赛 rally
拉动 motivate pull stimulate
拉呱 gossip
拉客 solicit
拉屎 crap shit
拉布 filibuster
拉开 increase
拉德 rad
拉手 handle
拉扯 drag help pull support
拉抬 support
拉拉扯扯 consort tug
拉拢 entice rope
拉杂 disorganized incoherent rambling
拉比 rabbi
拉生意 tout
拉皮 facelift
拉皮条 procure
拉碴 unkempt
拉筋 stretching
拉管 trombone
拉近 bridge
拉里 lari
拉链 zipper
拉锁 zipper
拉长 lengthen
拉风 flashy trendy
拌和 blend
拌嘴 bicker quarrel squabble
拌蒜 stagger
拍击 beat smack
拍卖 auction
拍卖会 auction
拍卖商 auctioneer
拍发 cable send
拍子 beat racket
拍打 flap pat slap
拍摄 shoot take
拍案叫绝 amazing great
拍案惊奇 amazing wonderful
拍档 partner
拍演 act
拍点 beat
拍胸脯 vouch
拍谢 apologetic embarrassed shy sorry
拍马屁 fawn flatter
拐子 crutch kidnapper
拐弯处 bend corner
拐杖 crutch
拐棍 cane
拐角 corner
拐骗 abduct swindle
拒付 stop
拒接 reject
拒收 reject
拒斥 reject
拒签 refuse
拒绝 decline refuse reject
拓宽 broaden
拓展 broaden expand extend
拓扑 topology
拓扑学 topology
拓荒者 pioneer
拔取 pluck pull
拔掉 pluck
拔染 discharge
拔根 uproot
拔毛 pluck
拔海 elevation
拔火罐 cup
拔群 outstanding
拔除 remove
拔顶 topping
拔高 outstanding raise
拖住 hinder stall
拖动 drag tow
拖吊 tow
拖后腿 impede obstruct
拖宕 delay postpone
拖布 mop
拖带 pulling traction
拖延 delay
拖延时间 filibuster
拖慢 retard
拖把 mop
拖拉 haul sluggish
拖拉机 tractor
拖拽 drag haul pull
拖挂 pull tow
拖曳 drag haul pull
拖欠 arrear
拖沓 muddled roundabout sluggish
拖泥带水 indecisive sloppy
拖移 drag tow
拖累 burden implicate
拖网 dragnet
拖船 tugboat
拖行 drag tow
拖车 tow
拖轮 tugboat
拖进 drag
拖长 lengthen
拖鞋 sandal slipper
拖驳 barge lighter
拘传 subpoena summon
拘囚 imprison prisoner
拘守 adhere cling stubborn
拘役 detention
拘忌 misgiving
拘执 inflexible rigid
拘押 arrest
拘拿 arrest
拘挛 cramp
拘捕 arrest
拘束 awkward constrained restrain restrict
拘泥 cling constrained
拘牵 confined restrained
拘留 detain
拘留所 prison
拘票 warrant
拘禁 constraint detain
拘谨 reserved
拘迂 inflexible stubborn
拙劣 botched clumsy
拙朴 austere humble
拙笨 awkward clumsy
招人 infectious recruit
招供 confess
招募 enlist recruit
招呼 greet inform
招唤 call summon
招展 flutter sway
招引 attract
招录 recruit
招待 entertain serve
招待会 reception
招待所 guesthouse hostel
招徕 canvass recruit solicit
招惹 attract court provoke
招手 beckon wave
招投标 auction bidding
招接 receive
招揽 attract
招揽生意 advertise
招摇 brag
招收 hire recruit
招数 gambit move scheme trick
招来 attract incur
招架 resist
招法 move
招租 rent
招笑 ridiculous silly
招聘 recruit
招聘者 recruiter
招股书 prospectus
招致 incur lead recruit scout
招认 confess
招诱 attract entice invite recruit
招请 recruit take
招贴 bill placard poster
招集 convene
拜会 call meet
拜托 please
拜望 call
拜祭 worship
拜访 call
拜读 read
拟人 personification
拟作 pastiche
拟具 compose devise draft
拟制 draft
拟合 fit
拟定 draft formulate
拟态 camouflage mimicry
拟稿 draft
拟议 draft proposal recommendation
拢共 all altogether sum total
拢总 all altogether sum total
拢攥 clutch grasp
拣择 choose
拣选 select
拥堵 congestion
拥塞 congested
拥戴 support
拥护 endorse support
拥护者 supporter
拥抱 embrace hug
拥挤 congestion crowded throng
拥有 possess
拥趸 fan fanatic
拦住 stop
拦劫 mug
拦截 intercept
拦网 block
拦阻 block obstruct
拧巴 contrary uncomfortable
拧开 switch turn
拧成一股绳 unite
拨出 allocate dial
拨动 poke prod stir
拨开 part
拨弄 fiddle
拨打 call dial
拨款 appropriation
拨正 correct
拨火棍 poker
拨片 pick
拨用 appropriation
拨转 transfer turn
择定 select
择食 picky
括号 bracket
括弧 bracket
拭子 smear swab
拭抹 swab
拯救 rescue save
拱形 arch
拱手 submissive
拱抱 encircle
拱点 apse
拱状 arch arched vault
拱道 archway
拱顶 dome vault
拳击 boxing
拳击手 boxer
拳头 core fist flagship key
拳手 boxer
拳打 punch
拳拳 sincere
拳曲 curl
拳法 boxing
拴住 restrict tether
拶榨 exploit
拷打 torture
拷掠 torture
拷贝 copy
拼写 spell
拼凑 assemble
拼字 spell spelling
拼接 join
拼搏 struggle wrestle
拼攒 assemble
拼斗 engage
拼杀 grapple
拼法 spelling
拼装 assemble
拼读 blending
拼贴 collage pastiche
拽步 hurry
拾人牙慧 parrot
拾取 collect
拾得 collect find
拾掇 repair
拾荒 glean
拾获 find obtain
拾零 tidbit
拾音器 pickup
拿下 arrest capture seize win
拿不准 doubt indecisive
拿乔 pretentious
拿人 attract
拿出 provide
拿到 get obtain
拿手 expert good
拿手菜 specialty
拿捏 control coy grasp threaten
拿捕 apprehend capture detain
拿权 control
拿来 bring fetch get
拿破仑 napoleon
拿获 apprehend capture
拿铁 latte
持久 enduring lasting permanent persistent
持之以恒 persevere
持仓量 position
持份者 stakeholder
持卡人 cardholder
持守 adhere maintain observe
持平 fair unbiased
持方 side
持有 hold
持有人 holder
持械 armed
持续 continue last persist sustainable
持续时间 duration
持重 cautious prudent
挂住 catch
挂号 register
挂名 nominal
挂帅 command
挂心 worry
挂怀 concerned troubled
挂毯 tapestry
挂牌 listed
挂碍 worry
挂科 fail
挂花 bloom wounded
挂起 hang pending suspend
挂车 trailer
挂载 mount
挂钩 couple link peg tie
挂靠 affiliated affiliation
挂面 noodle pasta
挂靴 retire
挂齿 mention
指交 fingering
指代 refer
指令 command instruction order
指使 incite prompt
指关节 knuckle
指出 indicate
指到 indicate point
指北 guide handbook
指北针 compass
指南 guide guidebook
指南针 compass
指印 fingerprint
指名 designate
指向 facing
指头 finger toe
指定 appoint assign
指导 coach direct guide instruct
指导员 coach instructor
指导教授 adviser
指导者 coach counselor instructor mentor
指尖 fingertip
指引 direction guide point show
指征 indication indicator
指挥 command conduct conductor direct
指挥官 commander
指挥家 conductor
指挥棒 baton
指挥者 conductor director
指挥部 headquarter
指授 direct instruct
指控 accusation accuse charge
指摘 criticize
指摹 fingerprint
指数 exponent exponential index
指斥 censure denounce rebuke
指日可待 imminent
指明 designate indicate
指望 count hope prospect
指标 index indicator quota target
指模 fingerprint
指正 comment criticism
指法 fingering
指派 appoint assign assignment
指点 censure indicate pick
指环 ring
指甲 fingernail
指甲盖 fingernail
指疔 felon
指示 directive indicate instruct instruction
指示剂 indicator
指示器 indicator
指称 designation refer reference
指纹 fingerprint
指节 knuckle
指认 identify
指证 testify
指谪 criticize
指责 criticize denounce
指针 cursor pointer
挈挈 alone solitary
按压 press push
按天 daily
按季 quarterly
按捺 control restrain
按揭 mortgage
按摩 massage
按日 daily
按时 schedule time
按月 monthly
按期 schedule time
按照 accordance according basis
按理 normally
按立 ordination
按语 comment note
按说 normally ordinarily
按赞 like
按钮 button
按需 demand
挎兜 backpack satchel
挎包 bag satchel
挑三拣四 picky
挑刺 carp
挑剔 fussy picky
挑动 arouse entice provoke
挑口板 fascia
挑唆 incite instigate
挑夫 porter
挑头 first pioneer
挑弄 incite provoke tease
挑战 challenge
挑战者 challenger
挑拣 select
挑拨 instigate
挑明 illuminate
挑染 highlight
挑檐 eave
挑毛剔刺 carp
挑毛病 nag
挑灯拨火 provoke
挑衅 provocation provoke
挑起 incite provoke
挑选 choose select
挑逗 entice lure provoke tease
挑逗性 provocative tantalizing titillating
挖土机 excavator
挖墙脚 undermine
挖掉 eradicate
挖掘 excavate unearth
挖掘机 excavator
挖机 excavator
挖浚 dredge
挖穴 excavate
挖空 excavate hollow
挖角 raid
挚切 fervent sincere
挚诚 sincere
挟持 abduct
挟细拿粗 provoke
挠头 difficult problematic tricky
挠曲 bend deflection
挠率 torsion
挠痒痒 tickle
挠败 crushed defeated
挡位 gear mode setting
挡住 obstruct
挡泥板 fender wing
挡箭牌 cover pretext
挡路 way
挡风玻璃 windshield
挣得 earn make
挣扎 struggle
挤入 intrude squeeze
挤出 drain
挤占 muscle occupy squat
挤压 press squeeze
挤咕 wink
挤垮 crush squash
挤奶 milk
挤对 bully force
挤来挤去 jostle
挤眉弄眼 wink
挤眼 wink
挤紧 squeeze
挤花 piping
挤踏 stampede
挥发 evaporate volatile
挥发性 volatile volatility
挥发油 gasoline
挥手 wave
挥斥 energetic
挥杆 swing
挥毫 write
挥洒 shed sprinkle
挥金如土 extravagant
挥霍 agile extravagant prodigal
挥霍无度 extravagance extravagant
挨不上 irrelevant superfluous
挨个 turn
挨延 delay
挨挤 jostle
挨揍 beaten buffeted
挨时间 stall
挨次 sequence turn
挨着 near
挨罚 punished
挨边 close relevant
挨近 approach near
挪动 move shift
挪开 shift
挪用 shift
挪窝儿 move
挫折 check defeat reverse setback
挫折感 frustration
挫疮 acne
挫败 failure foil setback thwart
振作 stimulate uplift
振兴 invigorate revitalize revive
振动 shake vibrate vibration
振奋 inspire
振幅 amplitude
振荡 oscillation vibration
振荡器 oscillator
挺直 erect upright
挺进 advance progress
挽具 harness
挽回 redeem retrieve
挽救 remedy rescue save
挽歌 elegy
挽留 detain
挽词 elegy
挽诗 elegy
挽辞 elegy
捂住 cover
捅破 pierce
捆绑 bind
捆缚 bondage
捉住 catch grapple
捉取 capture
捉弄 tease
捉拿 arrest
捉捕 arrest capture seize
捉摸 fathom grasp
捉摸不定 elusive unpredictable
捉获 capture
捍卫 defend safeguard uphold
捍卫者 defender
捏造 fabricate
捐助 contribution donate donation offer
捐弃 abandon relinquish
捐款 contribution donation
捐款者 benefactor contributor donor
捐献 contribute donate
捐税 duty levy tax
捐给 donate
捐背 die
捐赠 contribute donate
捐赠者 contributor donor
捕头 constable
捕手 catcher
捕拿 arrest capture catch
捕捉 capture catch seize
捕捞 catch fish
捕猎 catch hunt
捕获 capture catch seize
捕食 prey
捕食者 predator
捕鱼 fish
捕鲸 whale
捕鲸船 whaler
捞什子 burden nuisance
捞取 fish gain
损人 humiliating taunt
损伤 damage harm impairment injure
损坏 damage injure
损失 damage lose loss
损害 damage harm impair
损毁 damage destroy wreck
损赠 donate donation
捡拾 gather
换人 substitution
换位 conversion rotate
换取 exchange
换向 commutation
换成 exchange replace
换新 upgrade
换班 relieve
换算 conversion convert translation
换置 exchange replace swap
换行 wrap
换钱 sell
捣乱 disturb
捣实 ram
捣弄 trade
捣毁 destroy sabotage smash
捣烂 mash
捣碎 mash
捣腾 peddling
捣蛋鬼 troublemaker
捧花 bouquet
据为己有 appropriate
据守 entrenched guard
据有 hold occupy possess
据此 accordingly
据点 foothold presence stronghold
据理 principle
据称 allegedly
据说 reportedly
捶击 beat thump
捶打 beat pound thump
捷径 shortcut
捷泳 crawl
捷豹 jaguar
捷运 subway
掀动 lift stir
掀掉 remove
掀翻 overturn
掀腾 raging
掀起 lift raise surge trigger
掀风鼓浪 instigate
掂量 consider
授业 teach
授予 award confer
授任 appoint
授信 credit
授意 incite inspire
授权 authorize
授精 insemination
授证 deliver qualify
授课 teach
掉下 fall
掉举 restlessness
掉价 devalued
掉向 turn
掉换 change exchange replace swap
掉期 swap
掉漆 exposed
掉色 fade
掌击 slap
掌勺 chef
掌厨 chef
掌嘴 slap
掌声 applause
掌子面 face
掌控 control
掌掴 slap
掌握 control grasp master seize
掌故 anecdote tale
掌权 power
掌柜 shopkeeper
掌管 charge control
掌舵 steer
掏钱 pay
掐断 disconnect
掐架 fight tussle
掐死 throttle
排他 exclusive
排出 discharge
排列 permutation
排名 rank ranking
排名榜 ranking
排外 xenophobic
排头兵 leader trailblazer
排定 schedule
排射 salvo
排尿 urinate
排布 arrange
排序 sort
排挡 gear
排挤 supplant
排放 discharge emit
排斥 eliminate exclude reject remove
排枪 salvo
排查 audit inspect
排毒 detox
排水 drain
排水沟 gutter
排水渠 drainage
排水量 displacement
排污管 sewer
排泄 drain
排满 filled packed
排演 rehearse
排炮 broadside
排犹 antisemitism
排犹主义 antisemitism
排球 volleyball
排空 empty
排练 rehearsal rehearse
排行 rank ranking seniority
排行榜 chart
排解 intervene mediate reconcile
排遣 dispel
排长 sergeant
排除 eliminate exclude remove
掘出 exhume unearth
掘土机 excavator
掠取 loot pillage plunder
掠夺 plunder rob
掠夺者 predator robber
掠过 glance
掠食 predation predatory prey
探勘 explore prospect survey
探听 pry
探员 agent detective investigator
探囊取物 bag
探头 probe sensor
探子 detective scout sound spy
探察 explore investigate observe scout
探寻 explore search seek
探底 dip slump
探戈 tango
探明 ascertain verify
探望 visit
探查 examine probe
探求 investigate pursue seek
探测 probe survey
探测器 detector probe
探照灯 searchlight
探看 visit
探知 ascertain
探矿 prospect
探矿者 prospector
探究 delve investigate probe
探索 explore probe
探索性 exploratory
探视 visit
探讨 investigate probe
探访 call visit
探针 probe
探长 detective
探险 adventure explore
探险家 explorer
探险者 adventurer explorer
掣电 flash
掣肘 hinder impede
接上 connect resume set
接下 take
接下来 accept following next take
接住 accept catch receive
接入 access
接到 receive
接力 relay
接力棒 responsibility
接受 accept
接受者 recipient
接口 connector interface port
接合 assemble connect join
接吻 kiss
接地 earth
接壤 border
接头 connector coupling joint knowledge
接尾词 suffix
接待 entertain host receive
接待员 receptionist
接手 catcher
接收 accept admit receive reception
接收器 receiver
接收机 receiver
接替 replace
接枝 graft
接棒人 successor
接洽 arrange
接点 contact
接班人 successor
接生 deliver
接生婆 midwife
接着 carry continue follow then
接种 vaccinated
接穗 scion
接纳 admit
接线 wiring
接续 continue follow
接缝 join juncture seam
接获 receive
接触 access contact touch
接轨 align connect dock step
接过 take
接近 approach
接连 end row succession
接连不断 continuous
接通 connect
接驳 access
控件 control
控制 control
控制台 console
控制权 control
控制杆 joystick
控告 accuse charge indict
控方 prosecution
控管 control manage
控罪 accusation
控诉 accuse denounce denunciation
推举 choose elect press recommend
推介 promote promotion
推估 estimate
推倒 overthrow
推出 launch publish recommend release
推力 impetus thrust
推动 promote push
推助 bolster
推却 decline repel
推卸 avoid shift
推及 extend spread
推土机 bulldozer
推头 haircut
推宕 delay postpone
推定 elect infer
推寻 examine investigate
推导 deduce derivation
推尊 esteem revere
推展 popularize propagate
推崇 esteem revere
推广 extend generalization popularize spread
推度 guess infer
推开 decline reject
推心 confide
推想 imagine infer reckon
推戴 endorse
推手 advocate promoter
推搡 jostle shove
推搪 stall
推文 tweet
推斥 repulse
推断 deduce infer predict
推服 admire esteem
推杆 putt putter
推求 ascertain inquire
推测 conjecture speculate speculation
推演 deduce derive implication infer
推特 twitter
推理 deduce infer inference reasoning
推理小说 whodunit
推知 infer
推移 develop evolve pass shift
推究 examine probe study
推算 calculate reckon
推索 ascertain
推翻 overthrow
推而广之 extension
推脱 evade shirk
推荐 recommend recommendation
推行 advance implement introduce promote
推衍 deduce implication infer
推计 deduce estimate
推许 commend esteem
推论 corollary infer inference
推说 plead
推车 cart trolley
推辞 decline
推进 advance push
推进剂 propellant
推进器 propeller thruster
推迟 defer postpone
推选 choose elect
推重 esteem revere
推销 market sell
推销员 salesperson
推问 interrogate
推陈出新 innovate
掩体 bunker
掩埋 bury
掩护 cover protection screen shield
掩杀 pounce
掩盖 conceal
掩码 mask
掩蔽 cover protection screen shelter
掩藏 concealed covered hidden
掩饰 conceal mask
措举 measure move step
措办 administer plan
措手 deal manage proceed
措施 measure step
措置 arrange handle
措置裕如 effortless
措词 diction wording
措辞 diction wording
掬诚 sincerely wholeheartedly
掮客 agent broker
掰弯 bend
掰扯 debate dispute
掰直 straighten
掳掠 pillage plunder win
掳获 capture win
掳走 abduct
掷地有声 substance
掸子 duster
掺和 interfere mix
掺水 dilute
揄扬 advocate praise publicize
揉合 blend merge
揉搓 rub torment torture
揉碎 crush
揉磨 torment torture
揍扁 hit
描写 depict depiction describe portray
描图 trace
描摹 describe portray
描画 describe draw
描绘 depict describe portray
描述 describe description
提交 submit
提供 furnish offer provide supply
提供商 provider
提供者 provider supplier
提倡 advocate promote
提倡者 advocate pioneer proponent
提出 post propose raise suggest
提到 mention raise refer
提制 extract refine
提前 advance
提包 bag handbag
提升 elevate hoist lift promote
提及 mention raise
提取 collect extract refine withdraw
提名 nominate
提告 sue
提子 grape raisin
提尔 tyre
提尔市 tyre
提心 worry
提心吊胆 edge fearful nervous
提成 commission cut
提手 handle
提挈 foster support
提振 boost stimulate
提提 calm poised
提携 guide support
提摩太 timothy
提案 motion proposal
提款机 atm
提法 formulation viewpoint wording
提炼 extract process purify refine
提示 remind suggest suggestion tip
提示音 beep
提神醒脑 bracing invigorating
提箱 suitcase
提篮 basket
提纯 purify
提纲 note outline synopsis
提要 abstract summary
提议 proposal propose suggest suggestion
提词 prompt
提请 propose
提调 appoint supervise
提起 initiate lift mention raise
提述 refer
提醒 remind warn
提醒物 reminder
提问 grill question quiz
提防 vigilant
提领 withdraw
提高 improve increase raise
插上 insert stick
插件 plug
插值 interpolation
插入 insert plug stick
插口 butt interrupt socket
插嘴 butt interrupt
插图 illustration
插头 plug
插孔 jack socket
插座 outlet socket
插手 interference meddle
插曲 episode incident
插槽 slot
插画 illustration
插眼 monitor
插科打诨 jest
插管 tube
插脚 edge prong shove
插补 interpolation
插话 interrupt interruption
插足 squeeze step
插进 insert plug stick
插销 bolt plug
握住 grip hold
握力 grip
握持 grip
握有 hold
揣度 estimate
揣想 conjecture
揣摩 analyze
揣测 conjecture guess
揩擦 wipe
揪住 grab
揪出 uncover
揪心 anxious worried
揪揪 depressed upset worried wrinkled
揭发 disclose expose revelation
揭幕 opening unveiling
揭幕式 unveiling
揭开 open uncover
揭晓 disclose publish
揭橥 announce disclose
揭牌 inaugurate
揭破 uncover
揭示 articulate reveal
揭穿 expose uncover
揭载 publish
揭露 disclose disclosure expose
揭黑 uncover
援兵 reinforcement
援军 reinforcement
援助 aid assistance help support
援引 cite quote recommend
援手 assistance
援救 relieve save
援用 cite quote
揶揄 mock ridicule
揽收 collect
搀假 dilute
搀兑 blend mix
搀合 blend mixture
搀和 interfere meddle mingle mix
搀杂 blend dilute mix
搁板 shelf
搁浅 stranded
搁置 shelve
搂住 embrace
搂抱 embrace hug
搅乱 disrupt
搅动 mix stir
搅和 blend mix spoil
搅打 beat whip whisk
搅扰 annoy disturb
搅拌 agitate stir
搅拌机 blender
搅混 blend mix
搏击 wrestle wrestling
搏战 fight struggle
搏斗 fight struggle wrestle
搓揉 rub
搓洗 scrub
搔扰 disturb harass
搔痒 scratch tickle
搜刮 plunder rake
搜寻 look search
搜捕 manhunt
搜查 search
搜检 check
搜求 look seek
搜索 search
搜罗 collect gather
搜获 capture find uncover
搜身 frisk
搜集 collect gather
搞不好 perhaps
搞乱 confuse muddle
搞定 fix settle
搞怪 wacky
搞活 enliven invigorate revitalize
搞混 confuse muddle
搞砸 spoil
搞笑 funny hilarious
搞笑片 comedy
搞错 blunder mistake mistaken
搪塞 dodge
搪瓷 enamel
搬场 move relocate removal
搬家 relocate remove
搬弄 fiddle parade
搬砖砸脚 boomerang
搬移 move relocate removal
搬请 call request
搬走 carry
搬迁 move relocate removal
搬运 carry freight portage transport
搬运工 porter
搬铺 arrange
搭乘 travel
搭便 passing
搭咕 connect discuss
搭嘴 answer
搭坐 ride travel
搭客 passenger
搭帮 thank
搭建 build
搭接 join
搭救 rescue
搭档 cooperate partner
搭界 affiliate interface relate
搭白 answer
搭盖 build
搭腔 answer converse respond
搭补 subsidize
搭话 talk
搭调 match reasonable tune
搭车 ride
搭载 carry equipped
搭配 match
搭钩 hook
携带 carry
携带者 carrier
携手 collaborate
摁扣儿 popper
摄像 videotape
摄像头 webcam
摄入 absorb consume intake take
摄入量 intake
摄制 produce
摄取 absorb assimilate intake
摄录 film record
摄影 photography shoot
摄影家 photographer
摄影师 cameraman cinematographer photographer
摄影术 photography
摄影记者 photojournalist
摄护腺 prostate
摄政王 regent
摄食 consume
摆出 adopt assume
摆动 sway swing
摆卖 hawking
摆子 malaria
摆布 arrange manipulate
摆平 fair impartial settle
摆弄 fiddle
摆放 arrange
摆晃 sway swing
摆渡 ferry
摆烂 tank
摆荡 sway swing
摆设 display furnish ornament
摆谱 ostentatious
摆轮 balance
摆饰 ornament
摆龙门阵 gossip
摇动 shake sway
摇号 lottery
摇头丸 ecstasy
摇摆 sway waver wobble
摇摆不定 indecisive wavering
摇摆舞 swing
摇摇摆摆 staggering swaggering
摇摇欲坠 tottering
摇撼 rock shake
摇晃 rock shake sway
摇曳 flicker
摇杆 joystick
摇橹 scull
摇滚 rock
摇篮 birthplace cradle
摇篮曲 lullaby
摇船 scull
摈弃 abandon discard
摈斥 dismiss reject
摈除 discard dispense
摊子 booth
摊开 unfold
摊提 amortization
摊薄 dilute
摊贩 peddler
摊销 amortization
摊鸡蛋 omelet
摒弃 abandon discard forsake
摒挡 arrange cuisine
摒除 dismiss
摔打 knock
摔角 wrestle wrestling
摔跟头 fall
摔跤 wrestle wrestling
摘下 pick remove
摘取 pluck take
摘帽 rehabilitation
摘帽子 rehabilitation
摘引 cite quote
摘录 excerpt extract
摘抄 excerpt extract
摘由 resume
摘要 abstract summary
摘记 excerpt
摘除 excise
摧残 ravage ruin
摧毁 destroy wreck
摩卡 mocha
摩天大厦 skyscraper
摩天大楼 skyscraper
摩天楼 skyscraper
摩尔 mole
摩托 motor motorbike motorcycle
摩托艇 motorboat
摩托车 motorbike motorcycle
摩挲 stroke
摩擦 chafing conflict friction rubbing
摩擦力 friction
摩洛哥 morocco
摩登 fashionable modern
摩铁 motel
摸不着头脑 loss
摸彩 lottery raffle
摸得着 tangible
摸清 ascertain
摸索 fumble
摸鱼 slack
摹写 copy depict facsimile portray
摹画 describe
撇去 skim
撇开 disregard
撇步 trick
撑开 open
撑拒 resist struggle sustain
撑持 sustain
撑杆 pole prop
撑破 burst
撑腰 brace support
撑船 punt
撒切尔 thatcher
撒尔孟 salmon
撒尿 urinate
撒手人寰 die
撒播 sow
撒气 leak
撒然 sudden
撒门 salmon
撕咬 tear
撕心裂肺 agonizing
撕破 rip tear
撕裂 tear
撞伤 bruise bump
撞击 hit ram strike
撞机 collide crash
撞毁 smash
撞球 billiard pool
撞车 clash crash same
撞锁 lock
撞骗 swindle
撤下 remove withdraw
撤侨 evacuate
撤兵 retreat
撤军 retreat
撤出 leave retreat withdraw
撤回 recall retract revoke
撤并 consolidate merge
撤换 replace
撤掉 cut depose
撤离 evacuate withdraw
撤职 eliminate sack
撤走 evacuate remove retire withdraw
撤退 retreat
撤销 repeal revoke undo
撤除 dismantle remove
撩人 attract
撩动 provoke
撩惹 provoke tease
撩拨 provoke tease
撩起 raise
撩逗 provoke tease
撩骚 flirt
撬窃 burglary
撬门 break
播出 air broadcast
播发 broadcast
播客 podcast
播报 announce read
播撒 scatter sow
播放 broadcast transmit
播放列表 playlist
播放机 player
播映 televise
播送 beam broadcast transmit
播音 broadcast transmit
播音员 announcer broadcaster
撰写 compose write
撰拟 compose draft
撰稿 write
撰稿人 author
撰述 compose work write writer
撵出 expel oust
撵走 oust
撷取 capture pick select take
撼动 stir
擂台 arena ring
擅断 arbitrary
擅长 expert good
擅闯 trespass
操作 manipulate operate work
操作台 console
操作员 operator
操作符 operator
操作者 operator
操切 hasty rash
操场 playground
操弄 manipulate manipulation
操持 handle manage
操控 control manipulate
操演 demonstrate demonstration drill exercise
操纵 control manipulate operate rig
操纵杆 joystick
操练 drill practice
操航 steer
操舵 helm steer
操蛋 lousy rotten
操行 behavior
操觚 compose write
擒获 apprehend capture seize
擘划 arrange plan
擢升 ascend promote upgrade
擦丝 grate shred
擦亮 polish
擦伤 graze scrape scratch
擦写 erase
擦子 eraser shredder
擦抹 wipe
擦掉 wipe
擦掠 graze scratch
擦油 oil
擦洗 clean scrub swab
擦肩而过 brush miss pass
擦边 close marginal nearly
擦除 erase
攀升 rise
攀扯 implicate
攀援 climbing
攀比 compete emulate
攀爬 climb
攀登 climb scale
攀缘 climbing
攀诬 frame
攀谈 chat
攀越 scale surmount
攀附 climb cling creep
攒劲 strive
攒聚 assemble gather
攒集 assemble gather
攘夺 seize
攘攘 chaotic confused disorderly
攘窃 steal usurp
攘除 reject
攫取 capture grab seize
攫夺 pillage plunder seize
支付 pay
支公司 branch subsidiary
支出 expenditure expense spend
支努干 chinook
支取 withdraw
支吾 deal elude resist stall
支吾其词 evasive
支子 gridiron stand support
支应 deal provide wait
支开 open
支承 support
支持 back backing favor support
支持者 supporter
支援 back support
支撑 brace strut support
支撑架 bracket
支支吾吾 falter stall
支族 subfamily
支架 frame stand support trestle
支柱 backbone mainstay pillar prop
支气管炎 bronchitis
支流 tributary
支点 fulcrum
支票 check cheque
支票簿 checkbook
支离 disorganized fragmented incoherent
支线 spur
支配 allocate control dominate
支队 detachment
收下 accept receive
收买 bribe buy purchase
收件人 recipient
收入 income revenue take
收兵 retreat
收养 adopt adoption
收冬 autumn
收列 include list
收到 receive
收割 harvest reap
收割机 harvester
收取 collect receive
收受 accept receive
收口 bind heal
收听 listen
收回 regain retake revoke withdraw
收场 conclude end ending
收复 recapture recover
收妥 received
收官 endgame
收容 accept accommodate house take
收容所 hospice refuge
收尾 finish
收录 employ include record recruit
收成 harvest
收手 stop
收报人 recipient
收押 custody
收拢 assemble collect rope
收拾 pack repair
收据 receipt
收敛 converge curb dwindle vanish
收敛性 convergence
收方 recipient
收服 soothe subdue
收束 gather pack
收条 receipt
收生婆 midwife
收留所 refuge shelter
收益 earning profit
收监 imprison
收看 watch
收纳 accept hold receive take
收线 reel
收编 weave
收缩 contract shrink
收缴 capture levy recover seize
收罗 collect gather
收获 crop gain harvest reap
收藏 collect collection
收藏家 collector
收视率 rating
收讯 reception
收购 buy procure purchase
收银员 cashier
收集 collect gather
收音 ending
收音机 radio
改信 convert
改写 edit revise
改判 commute
改制 reorganize restructure
改动 alter modify revise
改变 alter change transform
改名 rename
改善 improve
改嘴 deny
改嫁 remarry
改建 rebuild refurbish transform
改成 adapt convert
改换 alter change
改掉 correct
改易 change modify
改期 postpone rearrange reschedule
改正 amend correct correction
改用 switch use
改称 rename
改组 reorganize reshuffle
改编 adapt rearrange revise
改良 improve reform
改装 convert modify refit remodel
改订 revise
改进 improve improvement
改选 reelection
改造 reform remodel transform
改道 divert
改锥 screwdriver
改革 reform
改革家 reformer
改革者 reformer
攻伐 attack potent raid
攻克 capture overcome solve take
攻击 accuse attack charge
攻击力 firepower
攻击线 attack
攻势 offensive
攻占 gain
攻城 besiege
攻打 attack
攻灭 conquer defeat
攻略 direction guide strategy
攻破 breach
攻讦 denounce
攻读 major
攻陷 capture
放下 lower relinquish
放任 ignore indulge
放任自流 indulge
放低 humble lower
放倒 fell
放克 funk
放入 insert put
放养 culture
放刁 bully
放哨 patrol
放大 enlarge magnify
放大器 amplifier
放宽 ease expand extend relax
放射 radiate radioactive
放射学 radiology
放射性 radioactive
放射治疗 radiotherapy
放射疗法 radiotherapy
放射线 radiation
放开 release
放弃 abandon renounce
放心 ease
放映 project show
放映机 projector
放松 loosen relax
放毒 poison
放气 deflate
放浪 dissipated immoral unconventional unrestrained
放牧 graze herd
放电 entice
放疗 radiotherapy
放眼 survey
放纵 indulge indulgent permissive unrestrained
放缓 slow
放置 put
放肆 presumptuous unbridled wanton
放荡 wanton
放诞 reckless wanton
放走 liberate release
放还 release
放送 broadcast
放逐 banish deport marooned
放音 playback
政事 politic
政客 politician
政府 government
政教合一 theocracy
政权 regime
政柄 regime
政治 politic political
政治化 politicize
政治学 politic
政治家 politician statesman
政治局 politburo
政治性 political
政派 faction
政理 politic
政策 policy
政纲 platform
政绩 achievement
故世 die
故乡 home homeland
故事 narrative story tale
故人 deceased
故作 pretend
故典 cause
故去 death die
故意 deliberately purpose
故此 therefore
故而 therefore
故辙 rut
故障 breakdown defect malfunction shortcoming
效价 potency valence
效力 effectiveness serve
效劳 serve work
效应 effect
效果 effect efficacy result
效果图 rendering
效法 imitate
效率 efficiency
效用 effectiveness usefulness utility
效益 benefit effectiveness efficiency
效能 effectiveness efficacy
效验 effect effective result
敌人 enemy
敌害 enemy pest predator vermin
敌对 combative enemy hostile
敌意 enmity hostility
敌手 antagonist opponent
敌方 enemy
敌特 enemy
敌视 antagonism hostile
敏感 sensitive susceptible
敏感性 sensitive sensitivity
敏捷 nimble quick shrewd
敏锐 acute keen sharp
救世 salvation
救世主 savior
救主 savior
救兵 reinforcement
救出 rescue
救助 aid assistance
救命 help
救恩 salvation
救护 rescue
救护车 ambulance
救援 assist help save support
救星 liberator savior
救火 firefighting
救生员 lifeguard
救生船 lifeboat
救生艇 lifeboat
救赎 redeem redemption salvation
救难 rescue
教义 creed doctrine teaching
教书 teach
教仪 ordinance
教众 adherent believer faithful follower
教会 show teach
教养 breeding educate nurture upbringing
教务长 provost
教化 enlighten train
教区 diocese parish
教员 instructor teacher
教唆 incite instigate
教坏 corrupt
教堂 chapel church
教士 churchman clergy
教学 instruction teach teaching
教学法 pedagogy
教宗 pope
教室 classroom
教导 guidance instruct teach teaching
教师 teacher
教廷 papacy
教徒 disciple
教授 instruct lecture professor
教本 textbook
教条 creed doctrine dogma dogmatic
教母 godmother
教民 convert
教法 doctrine teaching
教派 sect
教父 godfather
教理 doctrine
教皇 pontiff pope
教科书 textbook
教练 coach instructor train trainer
教练机 trainer
教育 educate education teach
教育学 pedagogy
教育工作者 educator
教育性 educational instructive
教育界 academia
教规 canon
教训 talking
教诲 counsel guidance instruction teaching
教课 lecture
教长 dean imam
敛迹 refrain retire
敞口 exposure freely
敞篷车 convertible
敢为人先 pioneer
敢于 bold dare
敢情 actually course indeed
散乱 disorder messy
散伙 disband
散会 adjourn finished
散兵 straggler
散列 hash
散发 distribute emit issue
散场 empty end
散失 lost squander
散客 fit
散射 scatter
散布 disseminate
散开 disperse separate
散弹 shot
散弹枪 shotgun
散户 individual
散摊子 disband
散播 disperse disseminate spread
散文 prose
散架 exhaustion
散水 apron
散漫 undisciplined unorganized
散热器 radiator
散碎 fragment
散落 disperse sprinkle
散装 draft
散逸 dissipate
敦促 hasten press urge
敦厚 genuine
敬仰 revere
敬佩 admire esteem
敬奉 dedicate present
敬意 esteem respect
敬拜 worship
敬服 admire deference esteem
敬畏 revere
敬礼 salute
敬虔 devout
敬语 honorific
敬请 please
敬赠 compliment complimentary
敬酒 toast
敬重 esteem revere
数不尽 countless
数不清 countless innumerable
数不胜数 innumerable
数以万计 numerous
数以亿计 countless innumerable
数以千计 thousand
数以百计 hundred
数位 digit digital
数字 digit figure number numeral
数学 mathematic
数学公式 formula
数学分析 calculus
数学家 mathematician
数得上 notable
数得着 notable
数据 data
数据库 database
数据机 modem
数数 count reckon
数清 count
数点 count
数珠 rosary
数目 amount number
数目字 digit figure number numeral
数码 digital figure number numeral
数组 array
数落 criticize scold talk
数词 numeral
数量 amount quantitative quantity
数额 amount
敲丧钟 knell
敲入 input key
敲击 pound rap
敲定 determine finalize fix
敲打 beat
敲榨 press
敲诈 blackmail extort extortion
敲钟 chime
整个 entire total whole
整体 global integral synthesis whole
整修 refit refurbish renovate repair
整合 conform integrate
整型 integer
整备 preparedness
整密 meticulous painstaking
整并 consolidate consolidation merge
整建 renovate
整形 shaping
整形外科 orthopedic
整改 reform
整数 integer
整整 full whole
整条 entire whole
整治 prepare regulate
整洁 neatly tidy
整流 rectify
整理 arrange pack
整肃 dignified serious solemn strict
整脊学 chiropractic
整装 equip
整队 dress
整顿 consolidate rectify reorganize
整饬 neat tidy
整齐 even neat orderly tidy
敷布 bandage
敷演 elaborate
敷衍 elaborate perfunctory
敷设 lay
敷贴 smear
文不对题 irrelevant
文书 document secretariat secretary
文书处理 paperwork
文人 scholar
文件 document file
文件夹 file folder
文体 style
文具 stationery
文凭 diploma
文化 civilization cultural culture
文告 announcement proclamation
文员 clerk
文墨 culture writing
文士 scholar
文娱 entertainment
文字 character script writing
文字学 philology
文学 literature
文学家 writer
文宣 propaganda
文库 library
文摘 digest summary
文明 civilization civilized culture
文本 text
文案 clerk copy copywriter paperwork
文档 document documentation file
文气 gentle refined
文法 grammar
文牍 paperwork
文献学 philology
文盲 illiterate
文科 humanity
文秘 secretary
文稿 article draft manuscript
文章 article essay writing
文笔 writing
文约 contract
文绉绉 bookish erudite genteel
文职 administration
文胸 bra
文蛤 clam
文质彬彬 gentle
文身 tattoo
文辞 article essay language writing
文过饰非 whitewash
文选 compilation
文雅 elegant refined
文面 brand
文饰 rhetoric
斋期 fast
斋果 offering
斐然 outstanding
斑块 patch plaque spot
斑斓 gorgeous multicolored
斑点 spot stain
斑点狗 dalmatian
斑疹伤寒 typhus
斑痕 mark scar stain
斑白 grizzled
斑纹 streak stripe
斑马 zebra
斑驳 motley mottled
斑驳陆离 variegated
斗争 battle fight struggle
斗争性 assertiveness
斗嘴 bicker quarrel
斗士 activist warrior
斗大 huge
斗拳 boxing
斗殴 brawl scuffle
斗牛 bullfighting
斗牛士 matador
斗篷 cloak mantle
斗车 wheelbarrow
斗鸡走马 gamble
料仓 granary storehouse
料件 component
料到 anticipate foresee
料及 anticipate anticipation expectation forecast
料器 glassware
料堆 stockpile
料头 scrap
料子 material
料定 certain
料峭 cold
料度 assess estimate
料想 expect presume think
料持 arrange attend manage
料斗 hopper
料理 arrange cook cuisine handle
料理店 restaurant
斜交 oblique
斜体 italic
斜体字 italic
斜坡 incline slope
斜度 gradient inclination slope
斜杠 slash
斜率 slope
斜线 slash
斜线号 slash
斟酌 consider deliberate
斡旋 mediate
斤两 importance weight
斥候 scout
斥卤 salt
斥责 reprimand
斥资 spend
斥退 dismiss
斥骂 scold
斧头 ax hatchet
斧子 axe hatchet
斧钺之诛 executed
斩杀 behead
斩获 score win
斩钉截铁 categorical
斩首 behead
斫丧 devastate ravage
断乎 certainly
断乳 wean weaned
断垣残壁 ruin
断壁残垣 ruin
断壁颓垣 ruin
断头台 guillotine scaffold
断奶 wean
断定 conclude determine
断层 fault gap rupture
断崖 crag precipice
断开 break sever
断弦 widowed
断断续续 discontinuous disjointed intermittent off
断气 die
断灭 annihilation
断然 absolutely categorically definitive resolute
断片 fragment piece
断球 steal
断线 discontinued
断绝 sever
断续 intermittent
断肠 heartbroken
断背 homosexual
断袖 homosexual
断裂 fracture rupture
断言 assert assertion
断语 conclusion judgment verdict
断送 forfeit ruined
断食 fast
斯坦因 stein
斯密 smith
斯文 cultured educate intellectual refined
斯普利特 split
斯沃琪 swatch
斯特恩 stern
斯芬克司 sphinx
斯芬克斯 sphinx
斯诺 snow
斯诺克 snooker
新丁 newcomer novice
新人 newcomer
新任 new
新修 revise revised
新兴 ascendant emerging rising
新增 add additional
新奇 exotic new novel
新妇 bride
新娘 bride
新婚夫妇 newlywed
新嫁娘 bride
新宠 darling
新异 novelty
新手 novice
新教徒 protestant
新星 nova
新月 crescent
新潮 fashionable modern
新生 emerging nascent new newborn
新石器 neolithic
新编 new
新贵 upstart
新近 newly
新郎 bridegroom groom
新郎官 bridegroom groom
新闻 news
新闻学 journalism
新闻界 media press
新闻记者 journalist
新陈代谢 metabolism
新雅 fresh
新鲜 fresh freshness novel uncommon
方位 bearing direction position
方便 convenient facilitate suitable
方兴未已 up
方兴未艾 up
方剂 prescription recipe
方向 direction orientation
方命 disobey
方圆 perimeter radius range
方块 block cube diamond square
方士 alchemist
方妮 fanny
方子 prescription
方寸 heart mind
方寸已乱 bewildered confused troubled
方尖碑 obelisk
方差 variance
方式 manner method mode way
方形 square
方才 then
方方面面 multifaceted
方案 plan program proposal
方正 neat square
方法 method procedure technique way
方法学 methodology
方法论 methodology
方滋未艾 up
方程 equation
方程式 equation
方策 policy strategy
方舟 ark
方言 dialect
方针 guideline policy
方铅矿 galena
方阵 matrix phalanx
方面 aspect field respect side
施与 distribute donate give grant
施主 benefactor donor
施乐 xerox
施事 agent
施事者 agent
施以 apply inflict provide
施加 exert
施压 pressure
施工 construction
施工单位 builder
施惠 oblige
施打 inject
施放 discharge fire release
施政 administration
施救 rescue
施教 teaching
施暴 assault attack
施用 implement use
施礼 greet salute
施虐 abuse torment
旁人 bystander onlooker outsider
旁听 audit sit
旁听生 auditor
旁白 aside
旁观 spectator
旁观者 observer spectator
旁路 bypass
旁边 side
旃檀 sandalwood
旅客 tourist traveler
旅居 sojourn
旅店 inn
旅游 journey tourism travel trip
旅游者 tourist traveler visitor
旅社 hostel hotel
旅程 journey trip
旅舍 hostel inn
旅行 journey travel trip
旅行者 traveler
旅途 journey trip
旅馆 hotel
旋即 shortly
旋回 cycle
旋床 lathe
旋律 melody
旋涡 eddy spiral vortex whirlpool
旋渊 abyss
旋转 revolve rotate spin whirl
旋钮 knob
旋风 tornado whirlwind
旌旗 banner
族人 relative
族类 clan race
族群 community
族谱 lineage
旖旎 enchanting picturesque
旗子 banner flag
旗帜 ensign flag
旗幅 banner
旗手 ensign
旗杆 flagpole
旗标 flag
旗舰 flagship
旗舰店 flagship
无上 supreme
无与伦比 incomparable
无业 jobless unemployed
无业游民 rogue vagrant
无两 unique unparalleled
无义 immoral nonsense
无产者 proletariat
无产阶级 proletariat
无人 uninhabited unmanned
无人机 drone
无人驾驶 unmanned
无以复加 extreme
无价 invaluable priceless
无任 extremely
无休无止 ceaseless endless
无伤大雅 harmless
无似 extremely unworthy
无何 soon
无偿 free
无党派 independent
无关 unrelated
无关痛痒 insignificant irrelevant
无关紧要 indifferent insignificant
无利 hindrance
无力 powerless
无动于衷 aloof indifferent unconcerned
无助 helpless helplessness
无匹 incomparable
无双 incomparable unique
无可争议 undeniable
无可挑剔 flawless
无可挽回 irrevocable
无可救药 incurable
无可无不可 indifferent
无名 nameless obscure
无名之辈 nobody
无名小卒 nobody
无味 dull unpalatable
无垠 boundless vast
无声 silent
无声无息 taciturn
无处 nowhere
无处不在 everywhere
无奈 exasperated frustrated helpless
无害 harmless
无家可归 homeless
无尽 endless inexhaustible
无尾熊 koala
无已 endlessly
无常 changeable die fickle variable
无序 disorderly irregular
无底 bottomless
无度 excessive
无异 amount same
无形 intangible invisible virtual
无形中 virtually
无微不至 meticulous
无心 unintentionally
无心插柳 fortuitous unanticipated
无忧无虑 carefree
无思无虑 carefree untroubled
无性 asexual
无情 heartless merciless ruthless
无意 accidental inadvertent
无意识 involuntary unconscious
无意间 inadvertently unintentionally
无感 indifferent unimpressed
无愧 worthy
无懈可击 impeccable
无所不在 omnipresent
无所不能 omnipotent
无所谓 indifferent
无把握 uncertain
无拘无束 unfettered
无损 intact
无措 helpless
无援 helpless
无政府主义 anarchism
无效 ineffective vain
无敌 paragon
无数 countless innumerable
无时无刻 always never
无明 delusion ignorance
无望 hopeless
无机 inorganic
无条件 unconditional
无极 everlasting
无止尽 endless
无毒 harmless innocuous
无比 incomparable
无毛 hairless
无氧 anaerobic
无水 dehydrated
无法 incapable unable
无法无天 lawless unruly
无烟煤 anthracite
无牌 unlicensed
无牙 ineffectual powerless toothless weak
无物 empty nothing
无牵无挂 carefree
无猜 unsuspecting
无理 irrational unreasonable
无瑕 faultless perfect
无用 useless worthless
无由 unable
无疑 sure undoubtedly
无症状 asymptomatic
无痛 painless
无知 ignorance ignorant
无知觉 senseless
无碍 unfettered unhindered unimpeded unobstructed
无礼 rude rudely
无神论 atheism
无神论者 atheist
无禄 death unfortunate
无私 altruistic disinterested selfless unselfish
无稽 nonsense
无穷 boundless endless inexhaustible
无穷小 infinitesimal
无穷无尽 boundless endless infinite
无算 countless
无精打采 listless
无线 wireless
无线电 radio wireless
无缝 seamless
无缺 whole
无罪 innocent
无耻 shameless
无聊 bored boring senseless
无能 inability incapable incompetence powerless
无脊椎 invertebrate
无色 colorless
无花果 fig
无菌 sterile
无表情 blank wooden
无视 disregard ignore
无记名 anonymous bearer secret unregistered
无语 dumbfounded
无误 verified
无谓 meaningless pointless unnecessarily
无赖 hoodlum rascal rogue
无趣 colorless dull
无足轻重 insignificant
无轨电车 trolleybus
无辜 innocence innocent
无边无际 boundless limitless
无道 brutal tyrannical
无遗 completely fully
无量 immeasurable
无间 continuously indistinguishable unbroken
无际 boundless limitless
无限 unlimited
无限小 infinitesimal
无限小数 infinitesimal
无限期 indefinitely
无障碍 accessible
无需 needless
无非 only
无题 untitled
既定 established set
既已 already
既往 bygone past
既得 vested
既有 existing
既而 later then
日中 midday noon zenith
日光 sunlight
日冕 corona
日出 sunrise
日刊 daily
日历 calendar
日后 someday sometime
日场 matinee
日头 date daytime
日子 date day
日常 daily everyday
日志 journal log
日晷 sundial
日暮 sunset
日月 season
日期 date
日本 japan
日来 lately
日没 sundown sunset
日照 sunshine
日益 increasingly
日程 itinerary schedule
日至 solstice
日落 sundown sunset
日规 sundial
日记 diary
日记本 diary
日趋 gradually
日里 daytime
日间 daytime
旧前 formerly past
旧损 disrepair
旧爱 ex
旧病复发 relapse
旨在 aim intended purpose
旨意 decree intent order will
旨趣 intent objective
早先 before previously
早前 previously
早在 early
早场 matinee
早年 past
早日 past soon
早点 breakfast
早熟 precocious
早课 matin
早餐 breakfast
早饭 breakfast
旮旯 corner nook recess
旱灾 drought
旱烟 tobacco
旱象 drought
时下 present
时代 age epoch era period
时令 season
时任 then
时候 moment period time
时光 era time
时兴 fashionable popular
时分 time
时刻 constantly juncture moment time
时刻表 schedule timetable
时势 circumstance
时尚 fad fashion fashionable
时常 frequently often
时序 timing
时延 delay latency
时式 tense
时态 tense
时报 time
时效 aging limitation prescription
时断时续 intermittent off sporadic
时日 day time
时时 constantly often
时期 period phase
时机 opportunity
时程 schedule timetable
时而 occasionally
时至今日 now
时节 season time
时装 fashion
时讯 news
时辰 time
时运 circumstance fate
时钟 clock
时长 duration
时间 time
时间表 schedule timetable
时间轴 timeline
时雍 concord harmony
时髦 fashionable vogue
旷世 incomparable
旷古未有 unprecedented
旷古未闻 unprecedented
旷夫 bachelor
旷废 neglect waste
旷日持久 protracted
旷费 squander waste
旷达 accepting philosophical
旷野 wilderness
旷阔 vast
旺来 pineapple
旺炽 blazing
旺炽型 florid
旺炽性 florid
旺盛 exuberant vigorous
昂奋 buoyant vigorous
昂扬 elated uplifting
昂藏 courageous stalwart
昂贵 costly expensive
昂首天外 arrogant
昂首阔步 strut
昆布 kelp
昆虫 insect
昆虫学 entomology
昌明 flourishing thriving
昌盛 prosperous
明丽 gorgeous vibrant
明了 clear plain
明亮 bright glittering shining
明令 decree
明信片 postcard
明净 luminous
明天 tomorrow
明察 perceive
明快 bright brisk lively prompt
明慧 brilliant intelligent
明手 dummy
明摆着 clear evident
明日 tomorrow
明早 tomorrow
明明 definitely obviously plainly undoubtedly
明星 celebrity star
明显 clear distinct obvious
明晃晃 bright shining
明晰 clear
明智 judicious sensible wise
明朗 bright clear forthright obvious
明沟 ditch
明渠 canal
明澈 clear
明火 flame
明灭 flicker
明珠 jewel pearl
明理 reasonable sensible
明白 clear obvious sensible unequivocal
明目张胆 brazenly
明矾 alum
明确 clarify definite explicit specify
明细 definite detail
明细表 schedule
明胶 gelatin
明虾 prawn
明言 pronounce pronounced
明辨 discern
明达 reasonable
明里 outwardly publicly
明镜 mirror
昏乱 confused dazed
昏倒 faint
昏厥 faint
昏天黑地 disorderly
昏头 dazed
昏头昏脑 confused dizzy
昏昏欲睡 drowsy sleepy
昏昏沉沉 dizzy
昏暗 dusky
昏沉 befuddled dazed dizzy murky
昏花 blurred dim
昏过去 faint
昏迷 coma disoriented stunned stupor
易于 prone
易变 variable volatile
易孕 fertile
易弯 flexible
易感 susceptible
易挥发 volatile
易损性 vulnerability
易接近 accessible
易溶 soluble
易爆 explosive
易用性 usability
易碎 brittle fragile
易读 legible readable
易逝 fugitive passing transient
昔日 past
星云 nebula
星光 starlight
星号 asterisk
星命家 astrologer
星夜 night
星宿 constellation
星座 constellation
星斗 star
星期 week
星术 astrology
星火 spark
星辰 star
星际 interplanetary interstellar
星驰 rapidly
映像 image reflection
映入 come
映射 mapping shine
映照 reflect
映衬 antithesis
春令 spring springtime
春天 spring
春妇 prostitute
春季 springtime
春秋 annal year
春药 aphrodisiac
春风 affair
昧没 obscure veiled
昨天 yesterday
昨日 yesterday
昭雪 clear exonerate rehabilitate
是以 so therefore thus
是故 consequently so therefore
是日 day
是次 time
是非 quarrel
昵比 intimate
昵爱 intimacy
昵称 diminutive nickname
昼伏夜出 nocturnal
昼行性 diurnal
显像 visualize
显出 exhibit express
显弄 flaunt
显影 develop
显影剂 developer
显得 appear look seem
显微 micro microscopic
显微学 microscopy
显微镜 microscope
显性 conspicuous dominant visible
显扬 commend hallow praise
显明 conspicuous evident obvious prominent
显灵 appear
显然 clearly evidently obviously
显现 appear appearance
显目 conspicuous
显眼 conspicuous glamorous
显示 demonstrate display illustrate show
显示器 monitor
显而易见 clearly obviously
显著 notable outstanding remarkable
显要 dignitary eminent notable prominent
显见 obvious
显豁 evident
显贵 dignitary nobleman royalty
显赫 celebrated illustrious
显达 illustrious influential prestigious
显镜 microscope
显露 reveal
显露出 manifest reveal
晃动 rock shake sway
晃悠 sway swing wobble
晃晃悠悠 wobbling
晃荡 rock shake sway
晋级 advancement promotion
晋见 audience
晌午 noon
晏驾 die
晒伤 sunburn
晒图 blueprint
晒太阳 sun
晒黑 tan
晓以大义 lecture
晓喻 convince inform
晓得 know
晓示 notify tell
晕乎 dizzy giddy
晕倒 faint swoon
晕厥 faint
晕头 dizzy
晕染 shading
晕死 shoot
晕眩 dizziness
晕糊 dizzy giddy
晕菜 dumbfounded
晕高儿 vertigo
晚上 evening night
晚世 nowaday
晚宴 banquet
晚晌 evening
晚期 terminal
晚点 delayed late
晚祷 vesper
晚近 late recent recently
晚间 evening night
晚霞 afterglow
晚餐 dinner
晚饭 dinner supper
晤谈 interview meeting
晤面 meet
晦气 calamitous unlucky wretched
晦涩 cryptic
晨祷 laud matin
晨间 morning
普世 universal worldwide
普及 generalize popular universal widespread
普惠 inclusive
普拉 pula
普普通通 mediocre ordinary
普查 census
普级 general
普罗 proletariat
普莱斯 price
普西 psi
普赛 psi
普适 universal
普通 average common general ordinary
普通人 people
普通话 mandarin
普遍 common general universal widespread
普遍化 generalization
普遍性 ubiquity universality
景仰 admire revere
景况 circumstance
景气 flourishing prosperous
景物 scenery
景致 scene scenery view
景色 landscape scenery view
景观 landscape
景象 scene sight
晴雨表 barometer
晶亮 bright glittering
晶体 crystal
晶体管 transistor
晶圆 wafer
晶明 bright shiny
晶晶 gleaming glistening
晶片 chip
晶状 crystalline
晶状体 lens
智利 chile
智力 intellect intelligence
智多星 mastermind
智慧 intelligence wisdom
智者 sage
智能 able intelligent smart
智能手机 smartphone
智识 intellectual knowledge learning
智谋 ingenuity resourcefulness
智障 retarded
暂且 now temporarily
暂停 pause stoppage suspend
暂定 provisional tentative
暂态 transient
暂息 lull
暂搁 abeyance
暂时 provisional temporary
暂短 brief
暂缓 postpone
暂缺 deficit
暂行 provisional
暌隔 parted
暑气 heat
暖化 warming
暖和 warm
暖心 touching
暖意 warmth
暖房 greenhouse heating hothouse
暖棚 greenhouse
暖气 heater
暖气机 heater radiator
暖气片 radiator
暖炉 radiator
暖烘烘 cozy heartwarming
暖瓶 thermo
暖融融 cozy
暗中 dark secret sly surreptitiously
暗号 password
暗含 implicit imply suggest
暗喜 smirk
暗喻 metaphor
暗地 secretly sly
暗地里 secretly sly
暗堡 bunker
暗影 shadow
暗指 hint imply
暗探 detective
暗昧 obscure
暗暗 secretly
暗杀 assassinate
暗桩 informer spy
暗沟 sewer
暗流 undercurrent
暗淡 dark dim drab dull
暗渠 culvert
暗滞 dull
暗潮 undercurrent
暗疮 acne
暗盒 cassette magazine
暗示 hint suggest suggestion
暗笑 snicker
暗自 secretly
暗藏 conceal hide
暗转 blackout
暗里 privately secretly
暗黑 dark dim
暧昧 ambiguous dubious vague
暧昧关系 affair
暨今 day
暮气 lethargy
暮色 twilight
暴乱 rebellion revolt riot
暴光 exposure
暴力 force violence violent
暴动 insurrection rebellion
暴发户 upstart
暴君 despot tyrant
暴徒 bandit thug
暴恐 terrorist
暴戾 ruthless
暴政 tyranny
暴敛 extort
暴烈 fierce violent
暴热 trend
暴虐 brutal tyrannical
暴虐无道 lawless oppressive tyrannical
暴行 atrocity outrage
暴走 berserk
暴跌 slump
暴躁 irascible irritable
暴雨 rainstorm
暴雷 collapse
暴露 expose reveal
暴风 storm
暴风雨 rainstorm storm tempest
暴风雪 blizzard snowstorm
暴风骤雨 hurricane tempest
暴食 binge
曝光 expose exposure
曝露 expose exposure
曲奇 cookie
曲子 music tune
曲度 curvature
曲折 complicated winding
曲率 curvature
曲目 program repertoire song
曲线 curve indirect
曲调 melody tune
曲轴 crankshaft
曲面 surface
曲颈瓶 retort
曲高和寡 highbrow
曳光弹 tracer
更仆难数 innumerable
更代 substitution
更加 more
更动 alter change replace
更卒 soldier
更名 rename
更始 regenerate
更年期 menopause
更换 change replace
更改 alter
更新 renew renovate update upgrade
更新版 update
更替 alternate relay replace
更有甚者 furthermore
更正 correct
更生 rebirth reinvigorated resurrection
更番 alternately turn
更胜 superior
更衣室 toilet
更迭 alternate change
更递 change substitute
曼波 mambo
曼荼罗 mandala
曼陀罗 mandala
曾经 already former once previously
替代 replace substitute supersede
替代品 alternative substitute
替换 exchange replace substitute switch
替死鬼 scapegoat
替罪羊 scapegoat
替补 replace replacement substitute
替角 understudy
替身 scapegoat stand substitute
最为 most
最优 optimal optimum
最优化 optimization
最低点 nadir
最低谷 nadir
最佳 best optimal optimum peak
最佳化 optimize
最初 first initial original primary
最后 final finally last ultimate
最后通牒 ultimatum
最善 best optimal
最多 greatest maximal maximum most
最大化 maximize
最好 best
最小值 minimum
最小化 minimize
最少 least lowest minimal minimum
最新 latest
最是 most
最终 final ultimate
最近 nearest recently soon
最远 furthest
最高 supreme
月下老人 matchmaker
月事 menstruation
月亏 wane
月亮 moon
月份 month
月份牌 calendar
月信 period
月光 moonlight
月分 month
月华 moonlight
月度 monthly
月报 monthly
月桂 laurel
月牙形 crescent
月球 moon
月经 menstruation
月老 matchmaker
月色 moonlight
有为 promising
有些 some somewhat
有产者 wealthy
有人 occupied people someone
有份 concerned involved share
有余 abundance
有偿 paid paying
有关 concern relate related
有创造力 creative ingenious
有利 advantageous favorable
有利于 advantageous beneficial
有利可图 profitable
有别 different distinct unequal variable
有力 forceful powerful vigorous
有加 extremely
有助 beneficial conducive help helpful
有助于 contribute promote
有劲 amusing energetic interesting vigorous
有名 famous
有名亡实 nominal
有名无实 nominal
有味 tasty
有喜 child
有嘴没舌 speechless
有型 stylish
有声书 audiobook
有声有色 dazzling vivid
有夏 china
有够 extremely very
有如 alike similar
有害 damaging destructive harmful
有局 vulnerable
有年 year
有幸 fortunately
有序 order orderly regular successive
有序化 ordering
有形 material tangible visible
有待 pending
有心 considerate deliberately intend mind
有志 ambitious
有志气 ambitious
有恒 perseverance persevere
有情 love
有情人 lover
有情有义 loyal
有意 intend intentionally interested
有意思 enjoyable fun interesting meaningful
有意识 conscious
有所 somewhat
有才干 capable
有损 harmful
有效 effect effective valid
有效性 validity
有料 impressive
有无 not
有时 sometime
有时候 sometime
有望 hopeful promising
有机 organic
有机体 organism
有权 authority entitled powerful right
有条纹 striped
有板有眼 methodical orderly
有次 once
有毒 poisonous
有气无力 dispirited
有没有 do there
有滋有味 delightful
有点 little
有点儿 little slightly somewhat
有理 justified rational reasonable right
有用 useful
有电 electric
有界 bounded
有病 ill
有的 some
有的是 plenty
有益 beneficial profitable useful
有目无睹 blind
有着 possess
有碍 detrimental hinder impede
有福 blessed
有种 brave courage gut
有穷 finite limited
有空 time
有线 cable wired
有缘 related
有罪 guilty
有脸 gall nerve prestige
有色 colored
有色眼镜 prejudice
有节 segmented
有解 solution
有说有笑 jest
有谱 plan
有赖 rely require
有趣 amusing fascinating interesting
有轨 tracked
有轨电车 streetcar tram
有过之而无不及 outdo surpass
有道 enlightened
有鉴于此 end view
有钱 wealthy
有钱人 rich
有限 finite limited
有限公司 corporation
有顷 moment
有颌 jawed
有风 windy
朊病毒 prion
朋克 punk
朋党 clique
朋友 friend
朋友圈 moment
朋比为奸 conspire
服丧 mourning
服从 comply defer obey
服侍 attend care serve
服务 serve service
服务员 attendant waiter waitress
服务器 server
服务生 server
服帖 appropriate docile fitting obedient
服服 clothe
服服帖帖 docile obedient submissive
服气 accept convinced
服用 take
服装 clothe clothing costume dress
服软 apologize give
服输 concede
服食 take
服饰 apparel
朕兆 omen sign
朗姆 rum
朗姆酒 rum
朗朗上口 catchy
朗诵 recite
望楼 watchtower
望见 espy spot
望远镜 binocular telescope
望风 lookout
朝三暮四 indecisive
朝代 dynasty reign
朝后 backward
朝向 exposure face orientation
朝圣者 pilgrim
朝廷 court dynasty
朝拜 pilgrimage worship
朝气 dynamism vitality
朝气蓬勃 energetic vigorous
朝生暮死 transient
朝见 audience
朝觐 hajj
朝露 ephemeral
期中 interim midterm
期冀 wish
期刊 periodical
期待 await expectation
期望 expectation hope
期望值 expectation
期权 option
期满 expire
期盼 await expect
期许 expect expectation hope
期间 period time
期限 deadline
木乃伊 mummy
木偶 puppet
木兰花 magnolia
木制 wooden
木匠 carpenter
木块 block
木头 log
木屑 sawdust
木工 carpenter carpentry woodwork
木料 lumber timber
木杆 wood
木材 wood
木板 board plank slab
木柴 firewood
木桩 stake
木桶 cask
木槿 hibiscus
木炭 charcoal
木球 cricket
木瓜 papaya
木瓦 shingle
木笛 recorder
木糠 sawdust
木莓 raspberry
木讷 unsophisticated
木质 wooden
木钉 peg
木鞋 clog
未了 outstanding unfinished unfulfilled
未亡人 widow
未免 rather really
未决 unsolved
未几 soon
未卜 uncertain
未可厚非 understandable
未名 unidentified unnamed
未命名 nameless unnamed untitled
未婚 unmarried
未定 indeterminate undecided
未尝不可 acceptable fine okay
未成 incomplete unfinished
未成年 underage
未成年人 minor
未料 unanticipated unexpected
未有 not unprecedented
未来 approaching coming future tomorrow
未然 advance
未知 unknown
未知数 uncertainty unknown
未竟 incomplete unfinished
未能 fail unable
未解 unsolved
未详 unclear unknown
未遂 abortive attempted unfulfilled unsuccessful
末了 finally
末任 last
末儿 powder puree
末叶 end
末后 finally
末子 dust powder
末尾 end extremity tip
末屑 bit scrap
末日 doomsday end
末期 end
末梢 end tip
末端 extremity tip
末篇 end
末路 impasse
本事 ability skill
本位 benchmark standard
本体 torso
本体论 ontology
本分 dutiful
本土 local native
本土化 localization
本地 local locality
本地化 adaptation localization
本埠 city town
本士 penny
本处 here place
本子 book edition notebook
本就 fundamentally inherently nature
本届 current year
本市 city
本年度 year
本底 background
本征值 eigenvalue
本性 nature
本我 id self
本报 newspaper
本文 article text
本日 today
本月 month
本期 term
本本 laptop
本本分分 respectable
本来 course first original originally
本杰明 benjamin
本源 origin source
本着 based
本科 undergraduate
本笃会 benedictine
本经 sutra
本能 instinct
本质 essence nature
本部 headquarter
本金 capital principal
本钱 advantage asset capital mean
本领 ability capability skill
术语 term terminology
朱古力 chocolate
朱粉 cosmetic
朱红 vermilion
朱绂 official
朱鹭 ibis
朴实 plain simple
朴实无华 plain simple unadorned
朴素 unadorned
机件 component
机会 chance occasion opportunity
机会主义 opportunism pragmatism
机体 airframe organism
机关 agency gear mechanism office
机制 mechanism
机动 adaptable flexible locomotive motorized
机动性 flexibility
机变 adaptable flexible improvisation pragmatic
机器 machine
机器人 android robot
机器人学 robotic
机场 airfield airport
机子 device machine
机宜 guideline
机密 classified secret
机密性 confidentiality
机巧 cunning ingenious
机师 operator pilot
机床 lathe
机库 hangar
机敏 agility
机智 resourceful
机杼 loom
机构 agency mechanism organization structure
机械 machine machinery mechanical scheming
机械工人 mechanic
机械师 engineer machinist mechanic
机械性 mechanical
机灵 clever
机率 probability
机理 mechanism
机电 electromechanical
机组 unit
机缘 chance destiny opportunity
机翼 wing
机能 function
机要 classified secret
机警 astute perceptive sharp vigilant
机诈 deceitful
机谋 scheme
机踏车 motorcycle
机车 annoying locomotive motorcycle scooter
机轴 arbor shaft
机遇 opportunity
机长 captain
朽坏 rotten
朽烂 rotten
杀人 homicide kill murder
杀人不眨眼 ruthless
杀人案件 murder
杀人犯 homicide murderer
杀价 haggle
杀头 behead
杀婴 infanticide
杀害 murder
杀戮 massacre slaughter
杀手 killer murderer
杀掉 kill
杀死 kill
杀气腾腾 ferocious
杀灭 exterminate
杀球 smash
杀绝 exterminate
杀菌剂 disinfectant
杀虫 insecticide
杀虫剂 insecticide pesticide
杀虫药 insecticide
杀进 raid storm
杀青 finalize
杂七杂八 assortment
杂乱 chaotic jumble mess
杂交 promiscuity
杂凑 hash
杂噪 clamor din
杂处 coexist
杂居 coexist cohabitation
杂志 magazine
杂戏 acrobatic
杂技 acrobatic
杂技演员 acrobat
杂拌 hodgepodge
杂文 essay
杂沓 tumult
杂烩 stew
杂物 junk
杂碎 incoherent jerk offal
杂种 bastard hybrid
杂耍 juggling sideshow vaudeville
杂色 motley
杂草 weed
杂讯 interference noise
杂记 miscellany
杂货 grocery
杂货商 grocer
杂货店 emporium
杂质 impurity
杂费 extra sundry
杂配 mix
杂集 miscellany
杂音 noise
杂项 miscellaneous
杂食 snack
权且 temporarily
权利 right
权力 authority power
权势 influence power
权威 authoritative authority
权威性 authoritative authority
权宜 expedient
权柄 authority
权益 interest right
权能 power
权舆 begin beginning sprout
权衡 balance consider weigh
权证 warrant
权谋 tactic trickery
权重 weight
权限 privilege
杆子 club pole stick
杆弟 caddie
杆菌 bacillus
杌陧 uneasy unstable
李子 plum
李鬼 fake
杏仁 almond
杏仁核 amygdala
杏子 apricot
材料 data material
材积 volume
材质 material
村子 village
村寨 village
村庄 hamlet village
村民 villager
村舍 cottage
村落 village
村里 hamlet village
村镇 hamlet
杓子 scoop
杜塞 block stop
杜宇 cuckoo
杜撰 fabricate
杜松子酒 gin
杜鹃 cuckoo
杜鹃鸟 cuckoo
杞妇 widow
束手 helpless
束手束脚 constrained inhibited restricted
束狭 bottleneck narrow
束紧 tighten
束缚 bind shackle
束腰 girdle
束腹 corset girdle
束衣 corset
束身 submission
杠杆 lever
杠荡 rock shake
条件 circumstance condition factor term
条例 ordinance regulation rule statute
条凳 bench
条子 stripe
条幅 banner
条形 bar strip
条播 drill
条文 clause
条款 clause
条理 arrangement order
条畅 flourishing prosperous
条痕 streak
条目 entry
条约 pact treaty
条纹 stripe
条规 rule
来世 afterlife
来临 approach
来到 arrive come
来劲 exhilarating
来历 antecedent history origin
来回 repeatedly
来回来去 repeatedly
来复枪 rifle
来复线 rifling
来头 cause influence interest reason
来客 guest
来宾 guest visitor
来往 dealing relation
来得 emerge
来源 origin source
来源于 originate
来潮 rise
来犯 attack invade
来由 cause reason
来电 phone
来福枪 rifle
来福线 rifling
来自 come
来袭 hit invade strike
来访者 client visitor
来路 origin
来项 income
杯中物 liquor wine
杯具 cup debacle fiasco terrible
杯垫 coaster
杯子 cup glass
杯托 saucer
杰作 masterpiece
杰克 jack
杰出 distinguished outstanding prominent remarkable
杳无人迹 deserted uninhabited
松动 loose slack soften
松口 relent yield
松土 plow
松垮 loose slack undisciplined
松开 loosen release
松弛 lax limp relax relaxed
松弛法 relaxation
松快 relax relaxed relieved
松懈 complacent relax undisciplined
松散 loose relax
松木 deal
松果体素 melatonin
松树 pine
松泛 relaxed
松石 turquoise
松紧带 elastic
松缓 loosen
松脱 loose
松软 flexible loose spongy
松露 truffle
松饼 muffin pancake waffle
松鸡 grouse
松鼠 squirrel
板块 bloc sector slab
板子 board plank
板岩 slate
板扎 excellent
板条箱 crate
板板 solemn
板滞 dull stiff
板烟 plug
板牙 incisor molar
板球 cricket
板皮 slab
板纸 board
极为 exceedingly extremely
极乐 bliss
极乐世界 paradise
极了 exceedingly extremely
极光 aurora
极其 extremely
极刑 execution
极化 polarization
极品 gross
极大 enormous maximum
极好 excellent fabulous superb
极小 minimal
极差 range
极度 extremely
极径 modulus
极性 polarity
极权 totalitarian
极权主义 totalitarianism
极点 origin pole
极端 extreme
极端主义 extremism
极端分子 extremist
极致 peak pinnacle ultimate
极角 argument
极超 hyper ultra
极道 yakuza
极限 limit
构件 component member part
构图 composition
构型 arrangement configuration structure
构建 construct
构思 compose conception design plot
构想 conceive concept
构成 compose configure constitute form
构架 structure
构筑 build construct
构造 composition structure tectonic
构陷 frame
枉攘 disorderly tumultuous
枉然 vain
枉费 waste
枉顾 abuse misuse neglect
枕头 pillow
枕木 sleeper
枕边人 partner spouse
林业 forestry
林务 forestry
林吉特 ringgit
林地 woodland
林子 forest grove wood
林学 forestry
林木 forest
林林总总 numerous
林荫道 avenue boulevard
枘凿 incompatible
果决 firm unwavering
果品 fruit
果园 orchard
果子 fruit
果子冻 jelly
果子酱 marmalade
果实 fruit gain result
果岭 green
果报 karma
果敢 courageous
果断 decisive firm
果核 pit stone
果汁机 blender
果然 expected really
果皮 peel
果真 expected really
果穗 bunch ear
果糖 fructose
果肉 pulp
果酱 jam
枝子 branch twig
枝干 branch limb
枝条 branch stem twig
枝桠 branch twig
枝繁叶茂 flourish prosper
枞树 fir
枢机 cardinal
枢机主教 cardinal
枢纽 fulcrum hinge hub pivot
枢轴 fulcrum pivot
枣子 date
枪乌贼 squid
枪击案 shooting
枪刺 bayonet
枪匪 gunman
枪声 crack gunshot
枪子 bullet
枪崩 shoot
枪弹 bullet
枪手 gunman sharpshooter
枪托 stock
枪支 gun
枪枝 gun
枪械 firearm
枪法 marksmanship
枪炮 firearm
枪眼 loophole
枫木 maple
枫树 maple
枭首 behead
枯寂 bleak desolate
枯干 shriveled withered
枯木逢春 revived
枯槁 haggard withered
枯燥 tedious
枯燥无味 dreary tedious
枯竭 exhausted
枯茗 cumin
枯萎 wilt wilted wither withered
枯萎病 blight
架势 attitude position
架子 frame framework shelf stand
架构 build construct framework structure
架构师 architect
架桥 bridge
架次 flight sortie
架空 impractical unfounded
架设 construct erect
枷销 chain shackle yoke
枸橼 citron grapefruit
柄国 rule
柄政 power rule
柏油 asphalt pitch tar
某些 certain some
某人 someone
某地 somewhere
某处 somewhere
某时 sometime
某甲 somebody
柑橘 citrus
染上 catch get
染发 rinse tint
染发剂 rinse tint
染料 dye
染毒 contamination
染色 dye
染色体 chromosome
染色质 chromosome
柔和 gentle soft
柔媚 charming
柔嫩 delicate tender
柔弱 delicate weak
柔性 flexibility
柔曼 gentle soft
柔滑 silky smooth soft
柔软 soft
柔道 judo
柔韧 flexible
柔顺 supple yielding
柘榴 pomegranate
柘榴石 garnet
柜台 bar otc
柜员 teller
柜员机 atm
柜子 cabinet cupboard
柠檬 lemon
柠檬水 lemonade
查出 discover
查勘 investigate
查实 ascertain verify
查对 check examine scrutinize
查封 seize
查德 chad
查扣 confiscate seize
查找 search
查抄 raid
查探 check investigate probe
查明 ascertain
查普曼 chapman
查核 check
查检 check consult
查没 confiscate
查清 ascertain clarify
查点 check inventory tally
查看 examine
查禁 ban prohibit suppress
查究 investigate
查考 examine investigate
查访 investigate
查证 check verify
查询 check consult inquire inquiry
查阅 consult refer
查验 examine inspection
柯林斯 collin
柱体 cylinder prism
柱塞 piston
柱头 capital stigma
柱子 pillar
柱梁 pillar
柱石 pillar
柳丁 orange
柳叶刀 lancet
柳啼花怨 desolate
柳杞 willow
柳条 wicker
柳树 willow
柳橙 orange
柴草 firewood
柴薪 firewood
栅极 gate grid
栅栏 fence
栅格 grid lattice
栅篱 fence hedge
栅门 gate turnstile
标兵 example model
标准 criterion good norm standard
标准化 standardization
标准杆 par
标号 grade
标尺 staff
标帜 banner standard
标度 scale
标志 logo mark sign symbol
标志性 iconic
标明 indicate mark
标本 sample specimen
标杆 benchmark goal model post
标枪 javelin
标格 character style
标桩 stake
标榜 advertise boost flaunt parade
标注 tag
标灯 beacon
标点 punctuation
标点符号 punctuation
标牌 label sign tag
标的 aim objective target
标砖 keystone
标示 indicate
标称 nominal
标竿 benchmark
标签 label tab tag
标绘 mark plot
标致 beautiful pretty
标记 mark sign symbol token
标语 placard
标语牌 placard
标题 caption heading headline title
标高 elevation level
栈主 innkeeper
栈房 inn storehouse warehouse
栈板 pallet
栈架 trestle
栈桥 pier platform
栈豆 fodder
栉瓜 zucchini
栋梁 mainstay pillar
栏位 field
栏圈 pen
栏杆 railing
栏架 hurdle
栏栅 barrier
栏目 program
树丛 thicket undergrowth
树懒 sloth
树木 tree
树林 forest grove wood
树枝 branch twig
树栖 arboreal
树獭 sloth
树碑立传 glorify
树立 establish
树篱 hedge
树胶 gum
树脂 resin
树苗 sapling
树莓 bramble raspberry
树袋熊 koala
树阴 shade
栓塞 embolism
栓皮 cork
栖住 dwell live
栖地 habitat
栖居 inhabit live
栖息 dwell inhabit perch
栖息地 habitat
栖木 perch roost
栖栖 unsettled
栖身 live stay
栗子 chestnut
栗色 maroon
栗鼠 chipmunk
校内 campus intramural
校区 campus
校友 alumna alumnus schoolmate
校园 campus
校方 school
校样 proof
校正 correct
校监 chancellor
校订 revision
校长 headmaster president
校阅 review
校际 intercollegiate
校验 check examine
栩栩 vivid
栩栩如生 realistic
株式会社 corp corporation
株距 spacing
栲胶 tannin
栴檀 sandalwood
样例 example model sample
样单 form
样品 sample specimen
样子 appearance manner model pattern
样式 style type
样张 proof
样本 sample specimen
样机 prototype
样板 example model prototype template
样貌 appearance manifestation
核儿 pit
核准 authorize
核子 nuclear nucleus
核定 deem determination
核实 check verify
核对 audit check examine verify
核心 core nucleus
核查 examine inspect
核桃 walnut
核球 core pellet
核算 accounting calculate
核苷酸 nucleotide
核裂变 fission
核驳 reject
根基 foundation
根底 background foundation grounding root
根式 radical
根据 according based basis foundation
根本 basic fundamental root simply
根柢 foundation root
根源 origin root
根绝 eradicate
根茬 stubble
根除 eradicate
根须 root
格位 case
格兰特 grant
格外 additional especially extra particularly
格子 check lattice
格子呢 plaid
格局 layout pattern structure
格式 form format specification
格式化 format
格挡 block parry
格斗 wrestle
格栅 grille
格格 princess
格格不入 incompatible
格格笑 giggle
格筛 grizzly
格网 lattice
格言 maxim
格调 form style
格雷 gray grey
栽培 cultivate educate grow train
栽子 seedling
栽植 plant transplant
栽种 grow plant
桀骜不驯 unyielding
桁架 truss
桂冠 laurel
桂枝 cinnamon
桂格 quaker
桃子 peach
桃红 pink
桃色 pink sexual
桃花心木 mahogany
桃花源 utopia
桃花运 romance
桅杆 mast
桅竿 mast
框子 frame
框架 frame framework
框框 circle convention frame restriction
案件 case instance
案例 case example instance
案卷 archive file record
案发 occur
案子 counter job matter project
案情 case
案文 text
案由 brief summary
桉树 eucalyptus
桌上型 desktop
桌子 desk table
桌布 wallpaper
桌案 table
桌球 billiard pool snooker
桌面 desktop tabletop
桌面儿上 table
桑巴 samba
桑德斯 sander
桑拿 sauna
桑蚕丝 silk
桑那 sauna
桓桓 mighty powerful
桡骨 radius
档口 booth stall
档案 archive file record
档案夹 portfolio
档案袋 portfolio
档次 class grade level quality
桤木 alder
桥头 bridgehead
桥头堡 bridgehead gateway
桥接 bridge
桥接器 bridge
桥梁 bridge
桥段 bridge scene
桥脑 pon
桥面 deck floor roadway
桦木 birch
桦树 birch
桨手 rower
梁木 beam mainstay pillar rafter
梁架 rafter
梅子 plum
梅林 merlin
梅毒 syphilis
梅花 club
梗塞 block clog obstruct
梗概 gist summary
梗死 infarction
梗阻 hamper obstruct obstruction
梦中 dream
梦到 dream
梦呓 nonsense
梦境 dreamland
梦寐 dream sleep
梦寐以求 covet
梦幻 dream illusion reverie
梦幻泡影 illusion
梦想 dream
梦想家 dreamer visionary
梦话 delusion
梦魇 nightmare
梨子 pear
梨涡 dimple
梭子 shuttle
梭子鱼 barracuda
梭镖 spear
梭鱼 barracuda
梯子 ladder
梯己 intimate
梯度 gradient
梯次 batch echelon succession tier
梯级 stair
梯队 echelon
梳子 comb
梳理 comb
梳篦 comb
梵刹 monastery
梵哑铃 violin
梵天 nirvana
检举 report
检修 overhaul service
检出 detect
检定 assay determination examine test
检察 inspect investigate prosecute
检尸 autopsy
检控 prosecute prosecution
检控官 procurator prosecutor
检方 prosecution prosecutor
检束 regulate
检查 examine inspect inspection
检查员 inspector
检查哨 checkpoint
检查站 checkpoint
检校 check verify
检波 detect
检测 detect detection sensing test
检测仪 detector sensor
检测器 detector
检点 cautious check examine restrained
检疫 quarantine
检索 retrieval retrieve search
检视 examine inspect
检讨 review
检证 inspection verification
检阅 inspect review
检验 examine inspect test
棉条 sliver
棉球 swab
棉花 cotton
棉被 quilt
棋具 checker
棋子 pawn
棍子 rod stick
棍杖 rod staff
棍棒 club staff stick
棒子 club maize stick
棒子面 polenta
棒材 bar rod
棒极了 excellent super
棒棒糖 lollipop sucker
棒球 baseball
棒糖 lollipop sucker
棕色 brown
棘手 intractable thorny
棘轮 ratchet
棚子 shack shed
棚户 shack
棚户区 shantytown
棚架 scaffolding
棚顶 canopy ceiling roof
森严 rigid strict tight
森巴舞 samba
森林 forest
森森 dense eerie ghastly thick
棱台 prism
棱柱 prism
棱角 craggy sharpness
棱锥 pyramid
棱镜 prism
棺木 coffin
棺材 coffin
棺材板 grim
棺椁 coffin
椅凳 bench
椅子 chair
椋鸟 starling
植入 implant
植树造林 afforestation
植株 plant
植民 colony
植物 plant vegetation
植物园 arboretum
植物学 botany
植物学家 botanist
植被 vegetation
椎骨 vertebra
椭圆 ellipse elliptic oval
椭圆形 oval
椰子 coconut
椰枣 date
椰菜 broccoli cabbage cauliflower
椽子 beam rafter
楔子 peg prologue stopper wedge
楔形 cuneiform
楔形文字 cuneiform
楚楚 lovely neat
楷模 example model
楹联 couplet
楼上 upstair
楼下 downstair
楼厢 loft
楼台 terrace tower
楼子 pavilion
楼宇 building
楼层 floor story
楼板 floor
楼梯 stair staircase
楼梯间 staircase
楼道 corridor passageway
楼阁 building pavilion
楼面 floor
概况 summary
概型 scheme
概形 scheme
概念 concept idea
概括 briefly generalize summarize
概率 probability
概率论 probability
概要 outline
概观 overview survey
概论 introduction outline survey
概述 overview
榅桲 quince
榆木 elm elmwood
榆树 elm
榉木 beech
榔头 hammer sledgehammer
榔槺 cumbersome
榕树 banyan
榛子 hazelnut
榛实 hazelnut
榛果 hazelnut
榛栗 hazelnut
榛芜 humble inferior wilderness
榜样 example model
榜笞 whip
榨取 exploit extract
榨汁机 blender
榨油 press
榴弹 grenade
榴弹炮 howitzer
榴霰弹 shrapnel
榻床 couch
槌球 croquet
槛花笼鹤 prisoner
槭木 maple
槭树 maple
槲寄生 mistletoe
槽位 slot
槽坊 brewery
槽孔 groove slot
槽车 tanker
樊笼 confinement prison
樊篱 fence hedge restriction
模仿 copy emulate imitate mimic
模似 emulate simulate
模具 matrix mold
模因 meme
模块 module
模型 matrix model mold pattern
模子 matrix mold
模式 mode model pattern
模形 pattern
模态 modal
模拟 analog imitate imitation simulate
模拟器 emulator
模板 template
模样 appearance approximation look style
模棱 ambiguous
模棱两可 ambiguous
模特 model
模特儿 model
模糊 blur fuzzy obscure vague
模糊不清 fuzzy
模组 module
模范 model
横七竖八 disorder
横三竖四 disorder
横冲直撞 rampage
横加 violently
横向 horizontal lateral orthogonal perpendicular
横幅 banner streamer
横截 transverse
横斜 oblique
横断 cross
横是 probably
横暴 brutal violent
横木 thwart
横杠 bar
横标 banner
横梁 beam
横步 sidestep
横流 overflow
横渡 cross
横溢 brimming overflow
横生 overflowing
横直 whatever
横眉 frown
横眉冷对千夫指 defy
横眉立目 defy
横眉竖眼 glare
横穿 cross traverse
横竖 anyway
横膈 diaphragm
横膈膜 diaphragm
横行 riot
横行霸道 oppress
横说竖说 repeat
横财 windfall
横越 cross traverse
横跨 span
横路 crossroad
横过 traverse
横队 rank row
横陈 traverse
横隔膜 diaphragm
樱桃 cherry
樵夫 woodman
橄榄 olive
橐囊 bag sack
橐橐 footstep
橐笥 bag satchel
橐驼 camel hunchback
橘子 tangerine
橘子酱 marmalade
橘柑 orange tangerine
橘红 orange
橘色 orange
橘黄色 saffron
橙子 orange
橙色 orange
橡子 acorn
橡实 acorn
橡树 oak
橡皮 eraser rubber
橡皮擦 eraser rubber
橡皮线 cable wire
橡胶 rubber
橱子 cabinet closet wardrobe
橱柜 cupboard
檀越 benefactor
檀香 sandalwood
檐廊 veranda
檐篷 awning canopy
欠妥 improper inadequate inappropriate unsatisfactory
欠安 ill
欠扁 annoying infuriating
欠款 debt
欠缺 deficiency deficient lapse
欠账 debt obligation
欠费 arrear
欠项 debt liability
次元 dimension
次后 afterward then
次品 defective second
次大陆 subcontinent
次官 undersecretary
次序 order sequence
次数 frequency power
次日 morrow
次生 derivative secondary sub
次第 order sequence
次级 secondary
次要 secondary
欢乐 gaiety glee happy pleasure
欢势 lively spirited vibrant
欢呼 acclaim cheer
欢呼雀跃 jubilant
欢喜 delighted happy joyous like
欢声 cheer
欢天喜地 delighted
欢娱 amuse divert happy joyful
欢实 lively spirited vibrant
欢宴 celebration feast
欢容 happy joyous
欢庆 celebrate
欢度 celebrate
欢心 favor jubilation liking love
欢快 lively
欢忭 delighted
欢悦 happiness happy joy joyous
欢愉 delighted happy joyous
欢欢喜喜 happily
欢欣 elated
欢欣鼓舞 overjoyed
欢畅 cheerful happy jubilant
欢聚 celebrate celebration party
欢腾 jubilation
欢迎 welcome
欢迎光临 welcome
欣喜 happy
欣幸 delighted overjoyed
欣慰 gratified
欣欣向荣 flourishing thriving
欣然 cheerfully gladly
欣赏 admire appreciate enjoy
欧元 euro
欧式 euclidean
欧泊 opal
欧洲 europe
欧派 breast
欧罗巴 europe
欧罗巴洲 europe
欧美 west
欧芹 parsley
欧蕾 milk
欲念 desire
欲望 appetite craving desire longing
欲求 appetite desire want
欲滴 alluring glistening lovely replete
欲火 lust
欲绝 heartbroken
欷歔 sob
欺侮 bully
欺压 bully
欺哄 deceive dupe
欺瞒 dupe fool
欺蒙 deceive dupe
欺诈 cheat
欺负 bully
欺辱 humiliate humiliation
欺霜傲雪 resilient unyielding
欺骗 cheat deceive
款伏 obey
款式 design elegant pattern style
款待 entertain hospitable
款服 obey
款款 leisurely sincerely
款项 fund
欿然 discontented dissatisfied
歇宿 lodge stay
歇息 rest sleep
歇手 rest
歇斯底里 hysteria hysterical
歇气 break rest
歇顶 balding
歉意 apology regret
歉疚 remorseful
歌儿 song
歌单 playlist
歌后 diva
歌吟 recite sing
歌咏 sing
歌唱 sing
歌唱家 singer
歌子 song
歌手 singer
歌曲 song
歌碟 disc record
歌词 lyric
歌谣 ballad
止境 boundary end limit
止息 cease end
止歇 cease stop
止步 halt stop
止疼片 analgesic painkiller
止痛 analgesic
止痛剂 analgesic
止痛片 painkiller
止痛药 analgesic painkiller
止血 staunch
正中 center middle
正义 just justice righteous righteousness
正值 honest upright
正儿八经 earnest real serious true
正切 tangent
正则 regular
正化 normalization normalize
正午 midday noon
正反两面 reversible
正向 forward positive
正在 process
正好 chance happen just
正如 just precisely
正字法 orthography
正宗 authentic genuine
正巧 happen opportune
正常 normal ordinary regular
正常化 normalization
正式 formal official
正弦 sine
正当 honest just reasonable timely
正当性 legitimacy
正意 sense
正方形 square
正日 day
正时 timing
正是 precisely
正本 original
正极 anode
正正 neat orderly
正步走 march
正法 execute law
正派 decent reputable respectable upright
正港 genuine
正点 hour time
正然 process while
正版 genuine legal
正牌 genuine legitimate
正直 honest upright
正眼 eye
正着 head
正确 correct proper right sound
正离子 cation
正经 decent honorable proper serious
正经八百 solemn
正统 orthodox orthodoxy tradition traditional
正色 firm grim resolute stern
正要 point
正规 regular
正角 hero
正词法 orthography
正门 portal
正面 direct front open positive
正餐 meal
此事 matter
此刻 moment now present
此前 before previously
此后 after afterward hereafter
此地 here place
此处 place
此外 addition besides furthermore moreover
此时 moment now
此次 time
此类 kind such
此行 trip
此道 endeavor hobby pursuit
此间 here place
此际 result then
步伐 march pace step
步入 enter
步兵 foot infantry infantryman
步哨 sentinel sentry
步子 pace step
步履 gait walk
步态 gait tread
步枪 rifle
步法 footwork
步测 pacing
步行 walk
步行者 pedestrian
步调 gait pace step
步道 pathway
步骤 procedure step
武勇 valor
武器 arm weapon
武士 samurai warrior
武将 general
武库 arsenal
武德 ethic
武断 arbitrary dogmatic subjective
武装 arm armed equipment military
武警战士 militia
歧义 ambiguity
歧异 difference discrepancy
歧见 disagreement
歧视 discrimination
歪斜 askew crooked oblique
歪曲 distort
歪歪扭扭 askew crooked
歪歪斜斜 trembling
歪点子 crooked devious
歹人 robber
歹势 sorry
歹徒 gangster hoodlum
歹意 malice
歹毒 malevolent ruthless vicious
死不改悔 unrepentant
死亡 death die
死人 happen
死伤 casualty
死伤者 casualty
死去 die
死后 posthumous
死命 death desperately doom
死定 toast
死尸 corpse
死局 deadlock
死当 crash
死心塌地 unswerving
死心眼儿 obstinate stubborn
死机 crash
死板 inflexible rigid
死死 firm rigid tenacious unwavering
死气沉沉 lifeless
死水 backwater
死活 anyway fate
死生 critical
死皮赖脸 shameless
死硬 obstinate rigid stiff
死神 death
死线 deadline
死绝 exterminated
死缠烂打 harass
死翘翘 die
死者 dead deceased
死记 cram
死锁 deadlock
死难者 casualty
死鬼 departed devil
歼击 annihilate
歼灭 annihilate crush
殊死 behead
殊致 inconsistent
殊色 beauty
殊荣 distinction
残余 relic remnant residue vestige
残余物 litter trash
残垣 ruin
残垣断壁 ruin
残垣败壁 ruin
残存 remnant survive
残害 devastate injure slaughter
残局 aftermath endgame
残废 deformity handicapped
残忍 cruel mean merciless ruthless
残暴 brutal ruthless vicious
残杀 massacre slaughter
残株 stubble
残次 defective
残毒 cruelty
残渣 debris detritus remainder sediment
残留 remain remnant residual residue
残留物 remnant residue
残疾 disabled handicapped
残破 broken dilapidated
残缺 shattered
残肢 stump
残茎 stubble
残虐 cruel
残败 dilapidated ruin
残酷 cruel cruelty
残障 handicapped
残骸 remain wreckage
殒命 die perish
殓房 morgue
殖利 profit yield
殖民 colonial colony
殖民主义 colonialism
殖民地 colony
殖民者 colonist colonizer settler
殚力 endeavor strive
殚残 destroy
殚竭 exhaust
殚闷 faint swoon
殜殜 weak
殡仪 funeral
殡车 hearse
殴打 battery
殴斗 brawl
段位 class rank
段子 sketch
段数 level rank
段落 paragraph passage phase
殷切 ardent eager earnest
殷勤 politely
殷实 substantial thriving
殷富 prosperous
殷殷 ardent earnest
殿卫 fullback
殿堂 hall palace
毁伤 damage injure
毁坏 damage destruction devastate
毁掉 destroy
毁灭 destroy perish ruin
毁灭性 destructive devastating
毁谤 libel malign slander
毁除 destroy
毅力 perseverance willpower
毅然 firmly resolutely
毅然决然 firmly resolutely
母上 mom
母亲 mother
母体 matrix parent population
母国 motherland
母夜叉 shrew vixen witch
母板 motherboard
母犬 bitch
母系 maternal
母线 bus
母老虎 vixen
母音 vowel
母题 motif theme
母驴 jenny
母鸡 hen
每个 each
每处 anywhere everywhere
每夜 nightly
每常 frequently regularly
每年 yearly
每日 daily day
每每 often
每隔 interval
毒刑 torture
毒剂 poison
毒力 virulence
毒化 harm pervert poison
毒参 hemlock
毒品 drug narcotic poison
毒害 corrupt poison
毒性 toxicity
毒株 strain
毒液 venom
毒物 poison
毒理学 toxicology
毒素 toxin
毒舌 harsh
毒药 poison
毒蛇 viper
毒辣 cruel sinister vicious
比为 compare liken
比作 compare liken
比例 proportion scale
比例尺 scale
比值 ratio
比做 compare liken
比分 score
比划 fight gesture
比及 time
比喻 analogy compare liken metaphor
比基尼 bikini
比如 example instance such
比如说 example
比对 comparison
比尔 bill
比拟 analogy compare match metaphor
比拼 contest
比数 score
比方 analogy instance
比方说 example instance
比来 lately recently
比武 tournament
比照 according contrast light
比特 bit
比率 proportion rate ratio
比目鱼 flounder
比索 peso
比翼齐飞 inseparable
比肩 good match
比萨 pizza
比萨饼 pizza
比试 competition
比赛 compete competition match
比赛场 stadium
比较 comparatively compare contrast relatively
比邻 near next
比重 proportion
毕业 graduate graduation
毕业生 graduate
毕命 die
毕生 lifetime
毗连 adjoin
毗邻 adjacent
毛刷 brush
毛刺 barb whisker
毛发 hair
毛口 burr
毛子 foreigner
毛孔 pore
毛孩子 child kid
毛巾 towel
毛手毛脚 paw
毛毛虫 caterpillar
毛毛雨 drizzle
毛毡 felt
毛毯 blanket
毛片 rush
毛病 ailment defect fault shortcoming
毛皮 fur pelt
毛线衣 sweater wool
毛细 capillary
毛细孔 pore
毛绒绒 fluffy furry
毛茸茸 hairy
毛虫 caterpillar
毛衣 sweater
毛象 mammoth
毛驴 donkey
毡子 felt
毡房 yurt
毫不 hardly
毫不客气 unrestrained
毫不留情 relentless ruthless
毫不费力 effortless
毫克 milligram
毫发 hair
毫微 nano
毫无疑问 certainty
毫毛 down
毫米 millimeter
毯子 blanket
氏族 clan
民主 democracy democratic
民主主义 democracy
民主党人 democrat
民事 civil
民众 mass populace
民俗学 folklore
民兵 militia militiaman
民团 militia
民宅 house
民宿 guesthouse pension
民居 home house
民族 nationality
民族主义 nationalism racism
民族学 anthropology ethnology
民族志 ethnography
民权主义 democracy
民科 crank
民粹主义 populism
民营化 privatization
民谚 proverb
民谣 ballad
民间 folk popular
民间组织 association organization
气不公 indignant
气不忿儿 furious indignant
气人 anger annoy
气体 gas
气候 climate
气冲冲 enraged furious
气冲牛斗 infuriated
气冲霄汉 courageous spirited
气切 tracheotomy
气力 energy strength talent vigor
气动 pneumatic
气动式 pneumatic
气势 grandeur vigor
气势汹汹 aggressive overbearing
气化 evaporation
气压表 barometer
气压计 barometer
气吁吁 pant
气味 odor scent
气咻咻 pant
气哼哼 enraged furious livid
气喘 asthma
气喘吁吁 pant
气喘喘 breathless
气喘病 asthma
气圈 atmosphere
气场 atmosphere aura vibe
气坏 furious
气垫船 hovercraft
气壮山河 inspiring magnificent
气孔 pore
气宇 bearing
气密 airtight
气度 bearing manner presence
气态 air bearing manner
气息 breath flavor odor smell
气恼 annoyed
气愤 furious indignant
气数 destiny fate
气旋 cyclone
气昂昂 spirited valiant
气概 mettle spirit
气死 furious infuriate
气氛 atmosphere mood
气泡 blister bubble carbonated sparkling
气派 impressive magnificent stylish
气流 airflow breath draft slipstream
气溶胶 aerosol
气焰 arrogance
气球 balloon
气粗 irascible overbearing
气绝 dying
气缸 cylinder
气胶 aerosol
气色 complexion
气象 ambience atmosphere meteorology weather
气象学 meteorology
气质 air aura disposition temperament
气道 flue
气量 tolerance
气门 accelerator stigma valve
气雾剂 aerosol
气韵 character flavor spirit
气馁 discouraged
气魄 boldness spirit
气鼓鼓 seething
氛围 ambience atmosphere
氟化物 fluoride
氢气 hydrogen
氢氧化 hydroxide
氢氧化物 hydroxide
氤氲 thick
氦气 helium
氧化物 oxide
氧气 oxygen
氨基 amino
氨气 ammonia
氨纶 spandex
氮气 nitrogen
氯化物 chloride
氯安酮 ketamine
氯气 chlorine
氯胺酮 ketamine
氰化物 cyanide
水上 aquatic water
水上飞机 seaplane
水下 submarine
水井 well
水产业 aquaculture
水仙 daffodil narcissus
水仙花 daffodil narcissus
水准 level standard
水准仪 level
水凼 pond
水分 overstatement padding
水力学 hydraulic
水勺 dipper ladle
水印 watermark
水土 climate
水坑 puddle
水坝 dam dike
水域 water
水塘 pool
水墨 ink
水壶 canteen kettle
水客 fisherman
水师 navy
水平 horizontal level standard
水平仪 level
水库 reservoir
水彩 watercolor
水彩画 watercolor
水性 aqueous
水性杨花 fickle
水患 flooding
水手 mariner sailor seaman
水文 hydrology
水族箱 aquarium
水族馆 aquarium
水星 mercury
水晶 crystal
水暖工 plumber
水果 fruit
水枪 sprinkler
水栖 aquatic
水桶 bucket
水槽 sink
水母 jellyfish medusa
水气 steam
水汀 steam
水池 pond pool sink
水汪汪 waterlogged watery
水汽 moisture steam
水沟 gutter sewer
水泡 blister bubble
水波 ripple wave
水泥 cement
水洼 puddle
水流 river stream
水浒 seashore
水深 depth sounding
水渠 canal
水溶性 solubility soluble
水潭 pond
水灵 fresh
水灾 flood
水獭 otter
水玉 crystal
水珠 droplet
水生 aquatic
水田芥 watercress
水疱 blister
水盆 basin
水着 swimsuit
水禽 waterfowl
水稻 paddy rice
水箱 cistern radiator
水纹 ripple
水肺 scuba
水花 splash
水蒸气 vapor
水虎鱼 piranha
水蛭 leech
水螅 hydra
水解 hydrolysis
水貂 mink
水路 waterway
水边 shore waterside
水道 lane
水银 mercury quicksilver
水门汀 cement
水闸 dam floodgate lock sluice
水陆 amphibian
水陆两用 amphibious
水雾 mist
水鸡 frog
水龙 hose pipe
水龙头 faucet tap
永不 never
永世 eternal forever
永久 everlasting forever lasting perpetual
永久性 permanent
永冻土 permafrost
永存 everlasting
永恒 eternal everlasting
永眠 die
永矢 forever
永续 perpetual sustainable
永远 eternal forever
永逝 die
氽烫 blanch
汀洲 shoal
汀渚 shoal
汁液 juice
求乞 beg
求值 evaluate
求偶 court
求偿 indemnity
求助 appeal
求取 strive
求和 summation
求好心切 perfectionist
求存 survival
求爱 woo
求索 explore quest seek
汇兑 remittance
汇入 converge import
汇出 export remit
汇划 remittance
汇合 confluence converge fuse join
汇寄 remit
汇总 aggregate
汇报 report
汇拢 collect gather
汇整 archive summarize summary
汇款 remittance
汇注 converge
汇流 converge convergence
汇点 confluence
汇编 collection compilation compile
汇聚 convergence
汇金 finance
汇集 collect compile converge
汉堡 hamburger
汉堡包 hamburger
汉奸 traitor
汉子 fellow man
汗国 khanate
汗毛 down hair
汗水 perspiration sweat
汗液 sweat
汗漫 power vast
汗衫 shirt vest
汞齐 amalgam
江山 country landscape
江河 river
江流 current river
江湖 triad underworld
江湖医生 quack
江畔 riverbank
池塘 pond pool
池子 pond
池沼 pond pool
污名 stigma
污垢 dirt filth grime
污损 contaminate
污染 contaminate pollute
污染物 pollutant
污水 sewage
污泥 mud sludge
污浊 dirty foul muddy
污渍 stain
污点 stain taint
污痕 blot
污秽 filth filthy
污糟 filthy gross squalid
污蔑 slander smear tarnish
污辱 humiliate insult sully tarnish
污迹 stain
汤剂 potion
汤匙 tablespoon
汤姆 tom
汤汁 broth soup
汲取 absorb derive draw
汹涌 turbulent
汽化 boil
汽化器 carburetor
汽提 stripping
汽油 gasoline
汽缸 cylinder
汽船 steamboat steamship
汽车 automobile bus car
汽车旅馆 motel
汽锅 steamer
沁人心脾 refreshing
沁入 permeate
沃伦 warren
沃灌 irrigate
沉凝 low stagnant
沉寂 silence stillness
沉思 contemplate contemplation meditation ponder
沉沉 deeply heavily
沉没 sink
沉沦 downfall passing
沉浸 immerse permeate soak
沉淀 precipitate sediment settle
沉淀物 precipitate sediment
沉溺 indulge wallow
沉潜 quiet reserved
沉甸甸 heavy
沉痛 bitter grief profound remorse
沉着 steady
沉积 deposit sediment sedimentation
沉积作用 sedimentation
沉积物 sediment
沉稳 calm steady
沉缓 deliberate
沉船 shipwreck
沉落 fall sink
沉迷 absorbed addicted engrossed
沉郁 gloomy melancholy
沉重 critical hard heavy serious
沉闷 depressed dull heavy oppressive
沉降 cave subside subsidence
沉陷 cave sink subside
沉静 calm gentle peaceful quiet
沉默 silent taciturn
沉默寡言 reticent
沐浴 bathe immerse
沙丁鱼 sardine
沙丽 sari
沙井 manhole
沙包 sandbag
沙发 sofa
沙司 sauce
沙哑 hoarse husky raspy
沙囊 sandbag
沙场 battlefield battleground
沙坑 sandbox
沙士 sar
沙子 grit sand
沙展 sergeant
沙岩 sandstone
沙拉 salad
沙暴 sandstorm
沙林 sarin
沙池 sandbox
沙洲 sandbar
沙滩 beach
沙漏 hourglass
沙漠 desert
沙漠化 desertification
沙瓦 sour
沙皇 czar
沙盒 sandbox
沙袋 sandbag
沙质 sandy
沙门 monk
沙门氏菌 salmonella
沙龙 salon
沟壑 gorge gulch ravine
沟槽 furrow groove trench
沟涧 gully ravine
沟渠 channel moat
沟谷 gully
沟通 communicate connect join
沟道 groove
没了 dead
没事 free
没人住 unoccupied
没准 maybe
没劲 boring exhausted
没口 profusely unreservedly
没命 desperately die recklessly
没品 tacky tasteless
没头没脸 haphazardly
没奈何 helpless
没完没了 incessantly
没底 uncertain unending unsure
没影 unfounded vanish
没得说 excellent
没心没肺 heartless
没意思 boring
没戏 hopeless
没收 confiscate seize
没救 hopeless incurable
没有 not
没治 fantastic helpless hopeless incurable
没法 loss
没用 useless
没电 dead discharged flat
没种 cowardly
没精打彩 dispirited listless
没精打采 dispirited listless
没羞没臊 shameless
没脸 embarrassed
没脸没皮 brazen shameless
没落 decline wane
没谱 clueless
没趣 dull embarrassing unsatisfactory
没错 sure
没门儿 impossible
没齿不忘 unforgettable
沥干 drain
沥青 asphalt bitumen pitch
沦丧 lost perish ruined
沦为 reduced
沦亡 perish subjugation
沦没 drown sink
沦灭 extinction perish
沦落 degenerate fall impoverished reduced
沦陷 degenerate occupied submerge
沪上 shanghai
沮丧 dejected dismayed dispirited
河东狮 shrew
河卵石 pebble
河口 estuary
河外星系 galaxy
河岸 riverside
河川 river
河床 riverbed
河曲 bend meander
河槽 channel
河汊 tributary
河沟 brook ditch
河流 river
河涌 tributary
河渠 waterway
河滨 brook
河滩 strand
河漫滩 floodplain
河狸 beaver
河畔 riverside
河蚌 mussel
河豚 blowfish
沸沸扬扬 abuzz
沸腾 boil impassioned
油乎乎 greasy oily
油亮 glossy shiny
油光 gleaming glossy shiny slick
油光光 gleaming glossy shiny slick
油光水滑 sleek
油嘴滑舌 glib
油布 tarpaulin
油料 fuel oil
油橄榄 olive
油水 grease profit
油污 sludge
油油 oily
油滑 greasy oily slippery
油漆 lacquer paint
油烟 soot
油然而生 spontaneous
油猾 slick sly
油脂 fat grease oil
油腔滑调 oily
油腻 fatty greasy oily pretentious
油膏 ointment
油轮 tanker
油门 accelerator throttle
治好 cure
治学 scholarship
治愈 cure heartwarming uplifting
治理 administer control govern manage
治疗 therapy treat
治疗师 therapist
治疗法 therapy
沼泽 glade marsh swamp wetland
沼泽地 marsh swamp
沼泽地带 marsh swamp
沾唇 sip
沾染 infected pollute
沾湿 dampen
沾满 covered muddy
沾边 close connection relevant
沾酱 dip
沾黏 adhesion stick
沿儿 edge
沿海 coastal
沿着 follow
沿路 way
沿边儿 trim
沿途 wayside
沿革 history
泄出 release
泄气 despair discouraged leak pathetic
泄泻 diarrhea run
泄流 drainage
泄漏 divulge leak
泄痢 diarrhea
泄露 divulge leak
泅水 swim
泅游 swim
泉涌 gush
泉源 source
泊位 berth
泌尿 urinary urinate
泌尿外科 urology
法事 ritual
法人 corporation
法令 decree ordinance
法儿 mean method way
法克 fuck
法兰克 frank
法兰绒 flannel
法典 statute
法则 code law rule
法外 extrajudicial
法子 method way
法学 law
法学家 jurist
法官 judge
法定 legal statutory
法定人数 quorum
法宝 talisman
法度 law
法式 method model rule
法律 law
法律责任 liability
法术 magic
法案 bill
法棍 baguette
法槌 gavel
法理 jurisprudence
法衣 vestment
法西斯 fascist
法西斯主义 fascism
法规 legislation statute
法警 bailiff
法郎 franc
法门 method way
法院 court
泛光灯 floodlight
泛函 functional
泛滥 flood overflow
泛白 blanch bleached faded
泛红 blush flushed redden
泛起 appear emerge surface
泛音 harmonic overtone
泡制 brew infuse
泡发 reconstitute
泡子 pond
泡影 illusion mirage
泡棉 foam
泡水 infuse
泡汤 stall
泡沫 bubble foam
泡泡 bubble
泡漩 eddy whirlpool
泡澡 bathe
泡腾 bubble fizz
波丽士 police
波兰语 polish
波动 fluctuate
波动性 fluctuation
波卡 burqa
波及 affect involve spread
波尔卡 polka
波幅 amplitude
波旁 bourbon
波束 beam
波浪 wave
波澜老成 awesome majestic
波特 porter
波纹 ripple
波罗 polo
波荡 heave surge
波莱罗 bolero
波谱 spectrum
波谷 trough
波长 wavelength
波霎 pulsar
泥土 clay earth mud soil
泥坑 mire morass
泥垢 dirt grime
泥子 putty
泥封 lute
泥岩 shale
泥工 mason
泥水 masonry mud
泥水匠 mason
泥沙 silt
泥沼 swamp
泥泞 mud muddy
泥浆 mud slurry
泥淖 mud
泥潭 quagmire
泥炭 peat
泥煤 peat
泥瓦匠 bricklayer mason
泥石流 landslide mudslide
泥腿 peasant
泥腿子 peasant
泥质 muddy
泥金 gilt
泥鳅 loach
注册 enroll register
注定 bound destined doomed inevitably
注射 inject injection
注射剂 injection shot
注射器 syringe
注射针 needle
注意力 attention
注目 attention stare
注脚 footnote
注视 gaze
注解 annotation comment interpretation
注释 annotation
注重 emphasize
注销 annul cancel
泪水 tear teardrop
泪汪汪 tearful
泪液 tear teardrop
泪滴 teardrop
泪珠 tear teardrop
泯没 vanish
泯灭 disappear obliterate
泰半 majority most mostly
泰坦 titan
泰尔 tyre
泰晤士 time
泰晤士报 time
泰格尔 tiger
泰然 calm
泱泱 grand magnificent vast
泳衣 swimsuit
泳装 swimsuit
泵浦 pump
泵灯 lamp
泻肚 diarrhea
泼妇 shrew vixen
泼掉 spill
泼贱 base worthless
泼辣 forceful pungent
泽塔 zeta
泽西 jersey
泽西岛 jersey
洁净 clean cleanse
洁食 kosher
洄游 migrate
洇湿 soak
洋人 foreigner westerner
洋娃娃 doll
洋将 import
洋气 fashionable trendy
洋油 kerosene
洋洋 impressive vast
洋洋得意 complacent proud
洋洋洒洒 flowing voluminous
洋洋自得 complacent proud
洋溢 brimming
洋灰 cement
洋白菜 cabbage
洋碱 soap
洋粉 agar
洋红 carmine magenta
洋罪 torture
洋苏 sage
洋菜 agar
洋葱 onion
洋车 rickshaw
洒布 spread
洒水 sprinkle
洒水机 sprinkler
洒狗血 melodramatic overreact
洒脱 natural
洗刷 scrub
洗劫 loot pillage
洗发剂 shampoo
洗发水 shampoo
洗发液 shampoo
洗发精 shampoo
洗发露 shampoo
洗地 defend
洗头 shampoo
洗手间 lavatory toilet
洗染店 cleaner
洗浴 bathe
洗消 decontamination
洗涤 rinse wash washing
洗涤剂 detergent
洗澡 bathe
洗澡间 bathroom restroom
洗濯 cleanse launder wash
洗牌 reorganize reshuffle restructure
洗白 whitewash
洗盆 basin
洗碗机 dishwasher
洗礼 baptism
洗练 agile deft nimble
洗脱 cleanse purge
洗衣 laundry
洗衣店 laundry
洗衣机 washer
洗雪 erase
洛可可 rococo
洛德 lord
洞天 paradise
洞子 cave pit
洞孔 hole
洞察力 insight
洞穴 cave cavern
洞穿 penetrate pierce
洞窟 cave
洞见 insight
津梁 guide
津泽 fluid sap
津津 ardent enthusiastic
津津有味 eagerly gusto
津浪 tsunami
津贴 allowance
洪亮 resonant
洪水 deluge flood
洪流 flood
洪涝 flood flooding
洪灾 flood
洲际 intercontinental
活下 survive
活下去 survive
活便 agile convenient nimble
活儿 work
活分 nimble
活力 energy vigor vitality
活动 exercise loose shaky unsteady
活动家 activist
活动房屋 caravan trailer
活化 activation
活命 life survive
活塞 piston
活套 noose
活宝 clown
活尸 zombie
活度 activity
活性 activated active activity
活性剂 reagent
活期 current demand
活检 biopsy
活泛 adaptable flexible
活泼 active brisk lively vivacious
活活 simply totally
活火 flame
活版 typography
活瓣 valve
活生生 living real
活着 alive
活结 noose
活色生香 captivating charming lifelike vivid
活菩萨 saint
活见鬼 preposterous
活计 handicraft work
活该 deservedly
活跃 active enliven excited lively
活跃分子 activist
活路 labor
活蹦乱跳 lively
活门 valve
活靶子 target
洼地 depression
洽商 negotiate
洽询 consult inquire
洽谈 discuss
派出 dispatch send
派别 clique faction group sect
派势 manner style
派司 pass
派头 manner panache style
派定 believe convinced
派对 party
派生 derivative derive produce
派系 faction sect
派送 deliver distribute send
派遗 dispatch
派遣 dispatch send
派驻 posted
流丽 flowing
流于 change
流亡 exile
流产 fail miscarriage
流传 circulate spread
流体 fluid
流入 inflow influx
流刑 exile
流利 fluent
流别 branch school
流动 circulate flow liquid mobile
流动性 flowing fluidity mobility shifting
流动率 turnover
流口水 covet
流域 valley
流失 eroded
流布 circulate disseminate spread
流干 drain
流弊 malpractice
流形 manifold
流感 flu influenza
流播 circulate
流放 banish deport exile
流明 lumen
流星 meteor
流标 inconclusive
流民 refugee
流氓 gangster hoodlum rogue
流氓软件 malware
流水 turnover
流水线 pipeline
流汗 sweat
流沙 lava quicksand
流泆 indulge
流泻 flood flow
流派 genre school style tributary
流浪 homeless nomadic roam wander
流浪汉 tramp wanderer
流浪者 rover vagabond vagrant wanderer
流淌 flow
流畅 flowing fluent
流眄 ogle
流程 course stream
流窜 infiltrate run
流线 streamline
流线型 sleek streamlined
流荡 float rove tramp
流萤 firefly
流落 stranded
流血 bleed
流行 fashionable popular propagate spread
流行性 epidemic
流行病学 epidemiology
流览 browse skim
流言 gossip rumor
流言蜚语 gossip
流转 circulate move
流辈 contemporary
流连 linger
流连忘返 linger
流通 circulate circulation distribute distribution
流逝 pass
流里流气 hooliganism
流量 discharge
流露 reveal
流韵 cadence
浅学 superficial
浅尝 flirt
浅易 easy simple
浅显 accessible
浅淡 light pale vague
浅滩 sandbar shallow shoal
浅白 simple
浅短 superficial
浅礁 shoal
浅耕 scratch
浅薄 superficial
浅说 primer
浅近 simple
浅陋 meager
浅露 blunt direct
浅鲜 meager slight
浅黄色 buff
浅黑 dark gray
浆果 berry
浆硬 starch
浆糊 paste
浇头 topping
浇水 water
浇灌 irrigate water
浇筑 pour
浇铸 cast mold
测地线 geodesic
测定 determine
测序 sequencing
测度 conjecture estimate measure
测报 assess
测深 sound
测知 detect sense
测绘 map
测试 beta test
测谎仪 polygraph
测谎器 polygraph
测量 determine gauge measure survey
测验 test
浏览 browse
浏览器 browser
浏览量 traffic
浑厚 unsophisticated
浑号 nickname
浑圆 accommodating considerate smooth
浑家 wife
浑浊 muddy
浑然 absolutely completely muddled undivided
浓厚 deep dense thick
浓密 murky thick
浓度 concentration consistency density thickness
浓汤 puree
浓淡 shade
浓烈 strong
浓稠 thick
浓缩 concentrate enrich
浓艳 garish rich
浓郁 dense heavy rich strong
浓重 dense rich strong thick
浓集 concentrate enrich
浓香 pungent
浚渫 dredge
浣洗 wash
浣涤 rinse wash
浣濯 rinse wash
浣熊 raccoon
浩劫 apocalypse calamity catastrophe
浩博 ample
浩大 huge vast
浩室 house
浩浩 expansive torrential vast
浩浩荡荡 grandiose majestic
浩淼 vast
浩渺 vast
浩瀚 boundless vast
浩然 expansive overwhelming vast
浩繁 exhaustive numerous vast voluminous
浩茫 boundless unlimited
浩阔 vast
浪人 vagrant
浪头 wave
浪子 loafer
浪涌 surge
浪漫 romantic
浪漫主义 romanticism
浪潮 tide wave
浪花 spray
浪莽 vast
浪费 squander waste
浮云 fleeting transient
浮光掠影 cursory superficial
浮出 emerge
浮力 buoyancy
浮动 changeable float fluctuate
浮华 ostentatious pretentious showy
浮土 topsoil
浮夸 exaggerate grandiose pompous
浮尘 dust
浮想 recollection
浮标 buoy
浮沫 foam froth
浮泛 shallow vague
浮浅 shallow superficial
浮游 drift float wander
浮游生物 plankton
浮滥 excessive excessively exorbitant
浮潜 snorkel
浮点数 float
浮现 appear emerge
浮肿 puffy swollen
浮薄 frivolous superficial
浮质 aerosol
浮起 emerge float
浮躁 giddy restless
浮面 superficial surface
浴室 bathhouse bathroom
浴盆 bathtub
浴缸 bathtub
海上 maritime
海产 marine
海关 custom
海军 navy
海军陆战队 marine
海口 estuary seaport
海员 mariner sailor
海味 seafood
海啸 tsunami
海堤 dyke levee seawall
海外 abroad oversea
海子 lake
海尔 hale
海岛 island
海岬 headland
海岸 coastal
海岸线 coastline seaboard shoreline
海峡 channel strait
海市 mirage
海市蜃楼 mirage
海带 kelp
海床 seabed
海底 seabed
海报 notice poster
海拔 elevation
海星 starfish
海枣 date
海榴 pomegranate
海水 seawater
海波 hypo wave
海洋 ocean
海洋学 oceanography
海洋性 maritime
海洛因 heroin
海洛英 heroin
海涂 shallow shoal
海港 harbor seaport
海湾 bay gulf
海滨 seaside shore
海滩 beach
海潮 tide
海牛 manatee
海狸 beaver
海王 player
海盗 pirate
海盗行为 piracy
海绵 sponge
海绵状 spongy
海藻 kelp seaweed
海虹 mussel
海蛎 oyster
海蛎子 oyster
海螺 conch
海角 cape promontory
海豚 dolphin
海象 walrus
海豹 seal
海贼 pirate
海边 beach coast seashore seaside
海运费 shipping
海马 hippocampus
海鲜 seafood
海鸟 seabird
海鸥 gull seagull
海龟 turtle
浸入 dip soak
浸剂 infusion
浸染 contaminated
浸沉 soak steep
浸没 immerse swamp
浸泡 immerse soak steep
浸洗 immerse rinse
浸润 permeate
浸渍 soak
浸湿 soak
浸透 permeate soak
浽溦 drizzle
涂乙 edit revise
涂家 artist painter
涂层 coating
涂径 path road
涂抹 apply doodle paint smear
涂改 alter correct
涂敷 apply plaster smear
涂料 paint
涂污 smear
涂油 grease oil
涂片 smear
涂盖 coat mask
涂装 livery
涂饰 coat
涂鸦 graffiti
涂鸭 graffiti
涅槃 die
消停 calmly pause peaceful stop
消元 elimination
消光 extinction
消化 absorb assimilate digest process
消化不良 indigestion
消化管 gut
消去 eliminate
消受 bear enjoy
消失 disappear
消息 information message news
消散 dissipate
消杀 exterminate kill
消极 inactive negative passive
消极性 negative negativity passive passivity
消毒剂 disinfectant
消沉 diminish plummet
消泯 eliminate obliterate
消灭 annihilate annihilation perish
消磨 sap
消耗 consume deplete expend mail
消肿 streamline
消蚀 erode
消融 melt
消解 dispel eliminate resolution
消费 consume
消费者 consumer
消退 wane
消遣 amusement pastime recreation
消释 dispel
消防 firefighting
消防员 firefighter fireman
消防队员 fireman
消除 eliminate remove
消隐 hide
消音 silence
消音器 silencer
涉世未深 inexperienced naive unsophisticated
涉众 stakeholder
涉历 experience
涉及 concern involve relate
涉嫌 suspect suspected
涉嫌人 suspect
涉想 consider imagine
涉渡 ford
涉猎 skim
涉览 browse read
涉过 ford
涌入 influx
涌出 gush
涌动 surge
涌流 gush spurt
涌浪 swell
涌起 spurt
涌进 crowd overflow spill
涎水 saliva
涓埃 negligible
涓涓 sluggish trickle
涓滴 drop trickle
涕泣 weep
涕零 weep
涟漪 ripple
涡旋 eddy vortex
涡桨 turboprop
涡轮 turbine
涣散 disorganized lax slack
涣然冰释 dissipate vanish
涤净 cleanse purge
涤汰 eradicate
涤除 eliminate
润泽 moist
润湿 wet
润滑 oily sleek smooth
润滑剂 lubricant
润滑液 lubricant
润色 polish
润饰 adorn
涧壑 ravine valley
涧峡 gorge
涨价 appreciate
涨到 rise
涨幅 growth
涨红 flush
涨钱 inflation
涩味 acerbic
液体 liquid
液力 hydraulic
液态 liquid
液晶显示 lcd
液流 stream
液滴 droplet
液面 surface
涵义 connotation content implication meaning
涵养 cultivate support
涵意 connotation content implication meaning
涵括 cover encompass
涵摄 assimilate
涵洞 culvert
涵淡 wave
涵盖 comprise cover include
淀粉 starch
淆乱 confuse
淆杂 muddle
淇淋 cream
淋巴 lymph
淋巴液 lymph
淋巴瘤 lymphoma
淋巴癌 lymphoma
淋巴细胞 lymphocyte
淋浴 shower
淋漓 fluid pouring saturated uninhibited
淋漓尽致 brilliant
淋病 gonorrhea
淌下 shed
淑女 lady
淑静 gentle tender
淘客 talk
淘析 strain
淘气 mischievous naughty
淘汰 cull eliminate
淘河 pelican
淘洗 wash
淘神 bothersome troublesome
淘箩 basket
淘金 cash
淡光 shimmer
淡入 fade
淡出 fade withdraw
淡化 desalination weaken
淡淡 dim dull faint unenthusiastic
淡漠 apathetic indifferent unsympathetic
淡然 indifferent
淡薄 faint flagging light thin
淤伤 bruising
淤泥 ooze silt sludge
淤灌 warp
淤积 ooze sediment silt slurry
淤青 bruise
淫乐 vice
淫书 pornography
淫乱 promiscuous
淫妇 prostitute
淫媒 pimp
淫念 lust
淫棍 womanizer
淫欲 lust
淫猥 indecent
淫秽 indecent
淫穴 pussy
淫荡 lascivious lewd
淫贱 wanton
淫逸 debauchery dissipation indulge
淫靡 decadent lascivious profligate
淫风 lascivious wanton
淫魔 pervert
淬火 quench temper
深不可测 incomprehensible
深不见底 limitless
深入 thorough
深切 heartfelt honest sincere
深刻 deep profound
深化 deepen intensify
深厚 deep profound
深处 abyss depth
深奥 profound profoundly
深密 dense thick
深层 deep underlying
深层次 depth
深广 profound vast
深度 depth
深思 consider ponder
深恶痛绝 abhor anathema
深情 affectionate loving
深情款款 adoring caring loving
深挖 dredge
深沉 deep profound reserved
深浅 depth
深深 deep profound
深渊 abyss
深潭 abyss
深红色 crimson scarlet
深色 dark
深谙 expert
深谷 ravine
深蹲 squat
深邃 deep
深重 grave profound
深长 profound
深闭固拒 obstinate
深陷 deeply
淳朴 unsophisticated
混为一谈 muddle
混乱 chaotic confused disorderly
混交 mixed
混元 world
混凝土 concrete
混号 nickname
混合 blend composite hybrid mix
混合体 blend mixture
混合泳 medley
混合物 composite mixture
混名 nickname
混和 amalgam mixture
混子 hoodlum
混战 melee
混日子 idle
混杂 mingle mix
混杂物 impurity
混沌 chaotic confused
混浊 dirty muddy
混淆 blur confuse mislead obscure
混混儿 hoodlum
混球 bastard scoundrel
混种 hybrid
混编 mixed
混茫 dim obscure
混蒙 deceive mislead
混蛋 bastard hoodlum scoundrel
混血 hybrid
混账 shameful
混进 infiltrate
混酱 mole
混音 mixing
淹博 erudite
淹死 drown
淹水 flooded
淹没 drown flood submerge
淹灭 bury flood submerge
淹盖 flood submerge
添乱 inconvenience
添办 acquire
添加 add increase
添加剂 additive
添加物 additive
添油加醋 exaggerate
添置 acquire buy
添补 fill replenish
添麻烦 inconvenience
清一色 flush uniformly
清丽 beautiful charming elegant graceful
清亮 bright clear
清偿 clear redeem
清册 inventory
清净 peaceful quiet tranquil
清凉 cool refreshing revealing skimpy
清凉油 balm
清剿 suppress
清嗓 hawk
清场 clear evacuate
清寒 poor underprivileged
清屏 clear
清廉 honest
清心寡欲 ascetic
清扫 sweep
清拆 demolition
清教徒 puritan
清早 daybreak
清晰 clear distinct
清晰度 clarity definition sharpness
清查 verify
清楚 clear distinct
清汤 broth
清汤寡水 colorless
清洁 clean
清洁剂 detergent
清洁器 cleaner
清洁工 cleaner janitor
清洗 clean purge rinse wash
清涤 clean purge rinse wash
清淡 light slack
清淤 dredge
清澈 clear
清炒 saute
清点 check
清爽 relaxed
清理 dispose
清瘦 meager
清癯 lean spare thin
清白 innocent pure
清盘 liquidation
清真 clean halal islamic pure
清真寺 mosque
清空 clear empty
清算 liquidate
清绮 beautiful elegant
清脆 crisp fragile ringing silvery
清苦 austere spartan
清莹 glistening
清贫 destitute
清道夫 sweeper
清酒 sake
清醒 awake sober
清闲 idle leisurely
清除 eliminate
清雅 elegant refined
清零 clear empty eradicate reset
清静 quiet
渊冲 insightful
渊博 erudite learned profound
渊深 erudite profound
渊源 origin relationship source
渊玄 depth
渊薮 den haunt lair nest
渊远 deep profound
渐变 gradient
渐次 gradually
渐渐 gradually
渔业 fishery
渔人 fisherman
渔夫 fisherman
渔捞 fishing
渔民 fisherman
渔猎 plunder
渗人 creepy horrifying
渗入 permeate
渗出 exude
渗析 dialysis
渗沟 sewer
渗流 ooze seep
渗漏 leakage seepage
渗色 bleeding
渗透 infiltrate osmosis penetrate permeate
渠沟 trench
渠道 channel mean
渠魁 ringleader
渡船 ferry
渣子 bit
渣滓 residue
温乎 lukewarm warm
温习 review
温厚 gentle
温吞 apathetic lukewarm sluggish tepid
温和 gentle lukewarm mild moderate
温和性 tenderness
温婉 gentle
温存 affectionate tender tenderness
温室 greenhouse
温床 hotbed
温度 temperature
温度表 thermometer
温度计 thermometer
温情 tenderness warmth
温文 genteel
温暖 warm
温柔 sweet tender
温润 gentle kindly
温温 mild
温热 tepid
温煦 warm
温理 review
温雅 gentle refined urbane
温顺 docile meek
温馨 comfort warm
温驯 docile harmless meek tame
港口 harbor port
港埠 port wharf
渲染 exaggerate rendering
渴慕 thirst
渴望 long thirst
渴求 crave long
游乐 recreation
游乐场 playground
游人 tourist
游伴 playmate
游动 mobile roving
游历 tour travel
游园会 carnival fair fete
游客 tourist traveler
游弋 cruise patrol
游戏 game play
游戏场 playground
游手 idle
游标 cursor
游民 vagabond vagrant
游水 swim
游泳 swim swimming
游泳衣 swimsuit
游牧 nomadic
游玩 fun
游离 free leave
游移 wander waver
游移不定 fluctuate wander waver
游艇 barge yacht
游艺 entertainment
游艺会 carnival fair
游荡 idle wander
游蛇 racer
游行 demonstrate march parade procession
游览 tour visit
游说 campaign lobby promote
游走 roam skirt
渺小 insignificant minute negligible tiny
渺无人烟 deserted
渺渺茫茫 fuzzy uncertain unknown
渺茫 remote uncertain vague
渺远 distant remote
湍急 rapid
湍流 turbulence
湔洗 wash
湔涤 wash
湔雪 redress
湖泊 lake
湖畔 lakeside
湖边 lakeside
湛蓝 azure
湮没 annihilate bury obliterate submerge
湿地 wetland
湿婆 shiva
湿气 humidity moisture
湿润 moist
湿漉漉 damp
湿透 drenched
溃决 burst
溃坝 burst
溃烂 fester
溃疡 ulcer
溃脓 fester
溅射 sputtering
溅开 splash
溅洒 spill splash
溉涤 wash
源于 origin
源头 origin source
源源不断 continuous
源点 source
源自 originate
源起 originate
溘然 suddenly
溜槽 chute sluice
溜肩膀 irresponsible
溜达 stroll
溟溟 dim gloomy obscure
溟蒙 dim gloomy obscure
溢价 premium
溢出 overflow
溢满 overflowing
溪壑 valley
溪径 channel path way
溪流 stream
溪涧 stream
溪谷 gorge valley
溶体 solution
溶剂 solvent
溶化 dissolve melt
溶没 disappear
溶液 solution
溶蚀 corrosion dissolving
溶解 dissolve
溶解度 solubility
溶解性 solubility soluble
溺亡 drown
溺死 drown
溺水 drown
溺爱 spoil
滂沱 flooding pouring
滋养 nourish
滋味 feeling flavor taste
滋润 humid moist
滋生 breed cause flourish provoke
滋芽 germinate
滋补 nourishing nutritious
滋补品 tonic
滋长 develop grow yield
滑冰 skate skating
滑动 slide
滑块 slider
滑坡 decline downturn landslide mudslide
滑头 crafty slippery
滑板 skateboard
滑梯 slide
滑溜 slippery smooth sticky
滑溜溜 glossy slick slippery smooth
滑移 drift slip
滑稽 comical funny
滑翔 glide
滑翔机 glider
滑胎 drift
滑落 decline fall
滑行 coast glide slide taxi
滑行道 taxiway
滑铁卢 defeat waterloo
滑雪 ski skiing
滑雪板 ski snowboard
滑雪运动 skiing
滑鼠 mouse
滔天 immense overwhelming towering
滔滔 torrential
滔滔不绝 talk
滚刀肉 troublemaker
滚动 loop roll rumble scroll
滚子 roller
滚开 boil
滚沸 boil
滚滚 roll surge
滚筒 cylinder drum roller
滚落 tumble
滚轮 drum roller
滞塞 obstruct
滞留 linger remain stranded
滞纳 arrear overdue
满不在乎 reckless
满公 all altogether
满口 unreservedly
满城风雨 uproar
满堂 sellout
满处 everywhere
满师 graduate
满怀 full
满意 pleased satisfied
满手 handful
满期 expire
满满 full
满满登登 ample
满盘 comprehensive
满腔 full
满腹 filled preoccupied
满腹牢骚 discontent
满足 content meet satisfied satisfy
满面春风 beaming
滤光镜 filter
滤器 filter strainer
滤泡 follicle
滤清器 filter
滤盆 colander
滤网 filter sieve
滤芯 filter
滤过 filter
滤锅 colander
滤镜 filter
滥套子 platitude
滥情 sentimentality
滥杀 massacre
滥漫 arbitrary indiscriminate
滥用 abuse misuse
滥觞 origin
滥调 platitude
滨江 riverside
滨海 coastal
滩头 beach
滩头堡 beachhead
滴下 drip
滴剂 drip
滴水不漏 rigorous watertight
滴沥 drip
滴流 trickle
滴溜溜 whirling
滴漏 drip
滴答声 tick
滴翠 green verdant
滴里嘟噜 cumbersome
漂亮 beautiful pretty
漂摇 tottering unstable
漂泊 drift float roam
漂洗 rinse
漂浮 drift float hover rove
漂游 drift
漂白 bleach
漂白剂 bleach
漂移 drift
漂走 drift
漆布 linoleum
漆弹 paintball
漏失 oversight
漏掉 miss missing omit
漏斗 funnel
漏油 boo
漏泄 leak
漏洞 gap hole leak loophole
漏锅 colander sieve strainer
演习 drill exercise maneuver
演出 act perform performance put
演出者 performer
演化 evolution evolve
演变 develop evolve
演员 actor actress performer
演员阵容 cast troupe
演唱 sing
演奏者 musician performer
演戏 perform
演技 acting
演替 succession
演示 demonstrate demonstration presentation show
演算法 algorithm
演练 drill practice
演绎 deduce develop enact unfold
演说 speech
演说者 orator speaker
演进 evolution
漠然 apathetic cold indifferent
漠视 ignore neglect
漩涡 eddy maelstrom vortex whirlpool
漫不经心 careless indifferent
漫不经意 careless unconcerned
漫天 everywhere
漫天遍野 everywhere
漫山遍野 omnipresent
漫无目的 aimless random
漫无边际 boundless limitless
漫步 ramble wander
漫步者 rambler
漫游 roam
漫溢 overflow
漫漫 boundless endless long
漫画 caricature cartoon
漫长 endless
潜伏 conceal hide
潜入 infiltrate submerge
潜力 potential
潜在 hidden latent potential
潜影 hide
潜望镜 periscope
潜水 dive lurk
潜水员 diver
潜水器 submersible
潜水艇 submarine
潜没 submerge
潜泳 diving
潜能 potential
潜舰 submarine
潜艇 submarine
潜质 potential
潜踪 hiding
潜进 infiltrate sneak
潜鸟 loon
潟湖 lagoon
潦倒 disappointed frustrated
潦草 careless
潭奥 deep profound
潭府 abyss
潮气 humidity moisture
潮水 tide
潮汐 tide
潮流 current tide trend
潮湿 damp moist
潮红 flush
潴留 retention
潺潺 babble murmur
澄清 clarify clear precipitate settle
澎湃 fervent surging tempestuous
澡罐 tub
澳宝 opal
激光 laser
激光唱片 cd
激光器 laser
激动 excite
激励 encourage incentive motivation urge
激励机制 incentive
激化 intensify
激发 arouse excite stimulate
激奋 aroused excited
激怒 infuriate
激情 enthusiasm fervor passion
激愤 anger angry furious
激昂 impassioned
激活 activate
激流 torrent whitewater
激灵 quiver
激烈 acute fierce impassioned intense
激素 hormone
激荡 dash rage surge
激起 arouse cause evoke
激越 intense loud
激进 extreme extremist radical
激进主义 radicalism
激进分子 extremist radical
激酶 kinase
濒临 close edge verge
濒于 approaching near
濒危 endangered
濒河 riparian
濒海 coastal
濒近 brink
濡忍 compliant submissive
濡染 dip infect influence
濡毫 write
瀑布 waterfall
灌丛 scrub undergrowth
灌制 record
灌录 record
灌木 bush shrub
灌木丛 shrub
灌水 irrigate
灌浆 milk
灌溉 irrigate
灌濯 rinse wash
灌米汤 flatter
灌输 impart teach
灌铅 loaded
火候 mastery
火儿 angry fire fury
火光 blaze flame
火力 fire firepower
火势 flourishing lively
火印 brand
火器 firearm
火堆 bonfire
火墙 firewall
火山 volcano
火山学 volcanology
火并 shootout
火成 igneous volcanic
火把 torch
火星 mar spark
火枪 firearm
火枪手 gunman musketeer
火柴 match
火气 anger
火流星 fireball
火湖 inferno
火炉 stove
火炬 torch
火炭 ember
火炮 artillery cannon gun
火烈鸟 flamingo
火烫 fiery
火热 ardent burning fervent fiery
火焰 blaze flame
火爆 fiery flourishing popular prosperous
火球 fireball
火石 flint
火种 spark tinder
火箭 rocket
火箭弹 rocket
火箭筒 bazooka
火红 blazing fiery
火腿 ham
火花 spark sparkle
火苗 flame
火药 gunpowder
火药味 belligerence
火葬场 crematorium
火车 train
火车头 locomotive
火轮船 steamboat
火辣 hot provocative scorching sexy
火辣辣 agitated burning heated painful
火锅 block
火鸡 turkey
火麻 hemp
灭亡 destroy destroyed exterminate perish
灭失 loss
灭度 nirvana
灭掉 eliminate
灭火 firefighting
灭绝 exterminate
灭绝人性 inhuman
灭除 eliminate
灯丝 filament
灯光 light lighting
灯塔 lighthouse
灯头 burner light
灯心草 rush
灯火 light
灯盏 lantern
灯笼 lantern
灯笼裤 bloomer knickerbocker
灯芯绒 corduroy
灯蛾 moth
灰土 dust
灰尘 dust
灰岩 limestone
灰心 discouraged
灰心丧气 despair downcast
灰暗 drab murky
灰泥 mortar plaster
灰浆 mortar
灰溜溜 dejected gloomy
灰烬 ash
灰色 gloomy gray grizzly pessimistic
灰蒙蒙 dusky overcast
灰领 engineer specialist
灵丹妙药 elixir panacea
灵体 soul
灵便 agile handy nimble quick
灵光 halo
灵利 bright clever
灵妙 clever ingenious wonderful
灵巧 deft ingenious nimble
灵床 bier
灵异 deity monster mysterious strange
灵快 agile quick
灵性 intelligence spirituality
灵怪 goblin spirit
灵感 insight inspiration
灵敏 clever keen sensitive smart
灵敏度 sensitivity
灵棺 bier coffin
灵气 cleverness
灵泛 agile nimble
灵活 agile flexible nimble
灵活性 flexibility
灵猫 civet
灵药 panacea
灵语 tongue
灵车 hearse
灵通 clever effective
灵醒 alert keen
灵长 primate
灵长类 primate
灵验 accurate correct effective
灵魂 soul spirit
灶具 cooker stove
灶火 kitchen stove
灼伤 burn hurt
灼急 worried
灼热 scorching
灼痛 burn
灾厄 adversity catastrophe disaster
灾变 catastrophe
灾害 calamity disaster
灾情 calamity
灾殃 disaster
灾民 victim
灾祸 disaster
灾荒 famine
灾难 catastrophe disaster
灾难性 catastrophic
灿烂 brilliant glitter splendid
炉子 furnace oven stove
炉床 hearth
炉架 grate
炉灶 stove
炉边 fireside
炊事 cooking
炊事员 cook
炊具 cooker cookware
炎性 inflammatory
炎炎 scorching
炎症 inflammation
炒作 hype promote
炒勺 ladle
炒家 speculator
炒更 moonlight
炒热 hype
炒锅 wok
炖煮 stew
炖锅 saucepan
炖饭 risotto
炙手可热 hot
炙热 blazing burning
炫富 ostentatious
炫弄 flaunt
炫目 dazzle
炫耀 dazzling flaunt
炫酷 awesome
炭疽 anthrax
炭疽热 anthrax
炭疽病 anthrax
炮仗 firecracker
炮兵 gunner
炮击 bombard bombardment shell
炮制 concoct fabricate invent produce
炮台 battery fort
炮手 gunner
炮火 gunfire
炮竹 firecracker
炮舰 gunboat
炮艇 gunboat
炮轰 bomb bombard criticize roast
炮钎 drill
炯炯 shining
炳著 eminent renowned
炳蔚 splendid
炸土豆片 crisp
炸弹 bomb
炸掉 bomb
炸碎 break
炸膛 explode
炸药 dynamite explosive
炸裂 burst explode rupture
炸锅 fryer uproar
点亮 illuminate light
点出 indicate
点击 click hit press strike
点化 enlighten
点单 order
点名 name
点大 minuscule
点头 nod
点子 dot point speck spot
点字 braille
点心 dessert pastry
点按 click tap
点播 webcast
点数 point tally
点查 inspect
点水 skim
点水不漏 watertight
点滴 drip
点火 agitate ignite ignition
点点 point speck
点燃 ignite
点着 light
点缀 adorn decorate studded
点补 bite snack
点视 check
点触 tap touch
点评 comment
点赞 like
点选 click navigate select
点阵 lattice
点鬼火 instigate
炼制 refine
炼化 refine refining
炼狱 purgatory
炼珍 delicacy
炼金术 alchemy
炼金术士 alchemist
炽烈 blazing flaming
炽热 blazing glowing passionate
炽盛 ablaze booming intense prosperous
烁烁 flickering glittering
烂尾 unfinished
烂摊子 shamble
烂泥 mire mud
烂漫 unaffected unpretentious vibrant
烂舌头 gossip
烂醉如泥 plastered
烈士 martyr
烈度 intensity
烈性 intense spirited strong virulent
烈火 blaze
烘制 bake
烘托 backdrop background foil offset
烘炉 oven
烘烤 bake roast
烘焙 bake
烘箱 oven
烙印 brand mark stamp stigma
烙铁 iron
烙饼 pancake
烛台 candlestick
烜赫 famous prestigious
烝民 mass people
烝黎 mass people
烟卷 cigar cigarette
烟卷儿 cigarette
烟囱 chimney smokestack
烟幕 smokescreen
烟斗 pipe
烟民 smoker
烟气 smoke
烟消云散 disappear
烟火 firework posterity
烟熏 smoke
烟碱 nicotine
烟突 chimney
烟筒 chimney smokestack
烟肉 bacon
烟花 firework prostitute
烟花爆竹 firework
烟草 tobacco
烟雨 drizzle
烟雾 mist smog smoke vapor
烟霞 haze
烟霾 pollution smoke
烤房 oven
烤架 grill
烤炉 oven
烤焦 burn
烤箱 oven
烤面包 toast
烤面包机 toaster
烦乱 agitated anxious
烦人 annoy annoying irritating troublesome
烦冤 agitated distressed frustrated
烦劳 inconvenience
烦心 annoying vexing
烦心事 trouble worry
烦忧 fret worry
烦恼 distressed worried worry
烦扰 bother disturb
烦杂 muddled
烦琐 convoluted tedious
烦躁 jittery
烦闷 gloomy moody
烧伤 burn
烧制 fire
烧埋 bury
烧开 boil
烧录 burn
烧心 worry
烧灼 burn
烧烤 barbecue roast
烧焊 weld
烧焦 burn burned burning scorched
烧煮 cook
烧硬 fire
烧菜 cook
烧锅 still
烫发 perm
烫头发 perm
烫平 press
烫手山芋 headache problem trouble
烫衣 iron
烫金 bronze
热乎 affectionate ardent hot warm
热乎乎 warm
热切 fervent
热力 heat
热力学 thermodynamic
热土 homeland
热带 tropic tropical
热带地区 tropic
热度 fervor zeal
热心 ardent enthusiastic zealous
热忱 ardor enthusiasm enthusiastic zeal
热情 cordial enthusiastic passion passionate
热捧 craze
热敏 thermal
热望 aspire
热核 thermonuclear
热气 heat steam
热潮 craze upsurge
热火朝天 frenzy
热烈 ardent enthusiastic warm
热烫 burn
热爱 adore
热病 fever
热络 active friendly intimate warm
热肠 enthusiastic
热腾腾 bustling excited hectic
热血沸腾 burning
热衷 fond obsession
热词 buzzword
热诚 devotion fervor
热身 prepare
热身赛 friendly
热辣辣 scorching sensational
热量 heat
热锅上的蚂蚁 agitated anxious
热门 hot popular vogue
热闹 lively
烹制 cook prepare
烹煮 boil cook
烹调 cook
烹饪 cooking
烹饪法 cookery cuisine recipe
焊工 welder welding
焊接 weld welding
焊料 solder
焊盘 land pad
焊锡 solder
焕发 flash glow shine
焕新 refresh renew
焗烤 bake
焙干 roast
焙烤 bake kiln roast
焙烧 bake roast
焚尸炉 crematorium
焚烧 burn
焦化 coke
焦急 anxiety anxious
焦油 tar
焦炭 coke
焦点 focus
焦糖 caramel
焦虑 anxious apprehensive worried
焦虑症 anxiety
焦躁 impatient
焦黄 sickly
焯水 blanch
焰火 firework
然则 case then
然后 after afterward then
然而 but however yet
然顷 soon
煅炉 forge
煌熠 bright
煎炸 fry
煎熬 ordeal suffer torment torture
煎蛋卷 omelet
煎饼 pancake
煜煜 bright dazzling
煜熠 bright
煞住 brake forbid stop
煞到 like
煞是 extremely very
煞神 demon fiend
煞费苦心 painstaking
煞车 brake
煤气 gas
煤油 kerosene
煤渣 slack
煤灰 soot
煤炭 coal
煤田 coalfield
煦暖 warm warming
煦煦 balmy benevolent gracious kind
照亮 illuminate lighting
照例 rule usual usually
照做 comply
照像机 camera
照准 aim
照射 shine
照常 usual
照应 attend correlate correspond
照得 seeing
照护 care treatment
照搬 copy imitate
照料 tend
照旧 before past
照明 illuminate illumination lighting
照明弹 flare
照映 illuminate shine
照样 before nevertheless still usual
照片 photograph picture
照理 attend usually
照直 directly straight straightforward
照相机 camera
照看 attend care
照眼 dazzling glare
照管 provide
照耀 illuminate shine
照说 normally
照顾 attend
煮开 boil
煮沸 boil
煮饭 cook
煲汤 simmer
煽动 incite instigate
煽动性 provocative
煽情 moving
熄火 stall
熄灭 extinguished
熊熊 flaming raging
熊猫 panda
熊瞎子 bear bruin
熊蜂 bumblebee
熏制 smoke
熏天 overpowering
熏染 nurture
熏烤 smoke
熏肉 bacon
熏蒸 stifling
熏陶 influence nurture seep training
熏香 incense
熔化 melt
熔岩 lava
熔断 blow melt
熔毁 meltdown
熔渣 slag
熔炉 forge
熔炼 smelt
熔矿炉 furnace
熔融 fuse melt
熔解 fusion
熙攘 restless
熟习 knack practiced skillful
熟人 acquaintance friend
熟化 cure mature
熟思 deliberation
熟悉 familiar
熟成 age mature
熟睡 asleep
熟练 practiced proficient skilled skillful
熟练工 journeyman
熟练工人 journeyman
熟络 close familiar
熟记 memorize
熟语 idiom
熟门熟路 familiar
熟食店 deli delicatessen
熠烁 glimmer twinkle
熠煜 glitter shine
熠熠 bright glistening
熠耀 glitter shine
熨烫 iron
熬煎 suffering torture
熬稃 popcorn
燃放 light
燃料 fuel
燃点 ignite light
燃烧 burn combustion flaming ignite
燃爆 fire
燃起 ignite light
燎泡 blister
燕子 swallow
燕尾服 tail
燕麦 oat
燕麦粥 oatmeal porridge
燥热 agitated irritable restless
燧石 flint
燮友 gentle
燮和 harmonize
燮理 adapt adjust harmonize
爆冷 breakthrough upset
爆冷门 breakthrough upset
爆出 break
爆发 erupt explode
爆发性 explosive
爆声 bang explosion
爆弹 bomb
爆炸 detonate explode explosion
爆炸性 explosive
爆炸物 explosive
爆玉米花 popcorn
爆破 blast demolish dynamite
爆竹 firecracker
爆笑 hilarious
爆米花 popcorn
爆粗 swear
爆胎 blowout
爆表 extreme
爆裂 burst explode rupture
爆雷 collapse spoiler
爆震 knocking
爪儿 paw
爪哇 java
爪哇岛 java
爪子 claw
爪牙 accomplice collaborator lackey pawn
爬升 ascend climb rise
爬墙 unfaithful
爬格子 write
爬梳 unravel
爬泳 crawl
爬犁 sledge
爬虫 reptile
爬虫类 reptile
爬行 crawl creep
爬行动物 reptile
爱上 love
爱乐 philharmonic
爱人 lover spouse
爱侣 lover
爱克斯光 xray
爱国 patriotic
爱国主义 patriotism
爱国者 patriot
爱好 fond interest keen like
爱好者 amateur enthusiast fan lover
爱德 aide
爱心 charity compassion kindness love
爱怜 affection
爱恋 love
爱情 love romance
爱惜 cherish treasure
爱意 love
爱慕 admire adore
爱护 cherish treasure
爱昵 intimate loving
爱滋 aid
爱理不理 indifferent
爱称 diminutive
爱莉丝 iris
爱面子 proud
爵士 jazz knight sir
爵士乐 jazz
爵士舞 jazz
爵士音乐 jazz
父上 dad
父亲 father
父兄 patriarch
父权制 patriarchy
父母 parent
父母亲 parent
父级 parent
父老 elder
爷爷 grandpa
爸比 daddy
爸爸 dad
爹地 daddy
爹爹 daddy
爽亮 bright clear open
爽利 brisk efficient neat
爽快 refreshed
爽意 pleasant
爽捷 readily
爽朗 candid open straightforward
爽歪歪 bliss blissful
爽气 straightforward
爽然 carefree confused loss
爽然若失 confused loss
爽爽快快 straightforward
爽畅 pleasant
爽目 attractive
爽直 straightforward
爽肤水 toner
爽脆 brisk frank quick
片中 movie
片儿 sheet
片刻 moment
片剂 tablet
片头 intro leader
片子 film movie
片断 fragment section segment
片时 moment
片段 episode extract fragment
片花 trailer
片语 phrase
片面 unilateral
版刻 carving engraving
版图 domain territory
版块 board section
版式 format
版本 edition release version
版权 copyright
版次 edition
版画 print printmaking
版税 royalty
牌匾 board
牌号 trademark
牌型 hand
牌子 brand sign trademark
牌照 license
牒谱 genealogy
牙人 broker
牙侩 broker
牙关 jaw
牙冠 crown
牙刷 toothbrush
牙医 dentist
牙垢 tartar
牙城 citadel
牙套 crown
牙子 broker
牙床 gum
牙慧 hearsay repetition
牙石 tartar
牙碜 gritty
牙科 dentistry
牙科医生 dentist
牙签 toothpick
牙结石 tartar
牙膏 toothpaste
牙行 broker middleman
牙齿 dental tooth
牙龈 gum
牛仔 cowboy
牛仔布 denim
牛仔裤 jean
牛只 cattle cow
牛屄 arrogant
牛排 steak
牛排馆 steakhouse
牛柳 tenderloin
牛棚 bullpen
牛气 bullish overbearing
牛油 butter
牛油果 avocado
牛津 oxford
牛溲马勃 insignificant
牛犊 calf
牛皮 boasting leather
牛皮癣 psoriasis
牛皮菜 chard
牛羊 livestock
牛肉 beef
牛脖子 obstinate
牛脾气 stubborn
牛腩 brisket
牛至 oregano
牛虻 gadfly
牛轭 yoke
牛顿 newton
牛饮 gulp
牛马 drudge laborer
牛鼻子 crux
牟利 exploit exploitation
牟取 exploit
牡牛 bull
牡蛎 oyster
牡鹿 buck stag
牢友 inmate
牢固 firm secure
牢实 firm secure solid strong
牢牢 firmly safely
牢狱 prison
牢狱之灾 imprisonment
牢笼 cage shackle trap
牢记 remember
牢靠 reliable robust
牢骚 complain complaint discontent
牤牛 bull
牦牛 yak
牧人 pastor pastoral shepherd
牧养 raise
牧区 pasture
牧地 pasture
牧场 pasture ranch
牧师 chaplain churchman clergyman parson
牧歌 pastoral
牧羊 shepherd
牧羊人 shepherd
牧草 fodder
牧马人 wrangler
物业 property
物主 owner
物事 business matter stuff thing
物产 produce product
物件 object
物价 price
物体 body object substance
物品 article good
物料 material
物流 distribution logistic
物理 physic
物理学 physic
物理学家 physicist
物理疗法 physiotherapy
物种 species
物美价廉 bargain
物色 choose look
物质 material materialistic matter substance
物资 good supply
物镜 objective
牲畜 livestock
牲礼 sacrifice
牵制 control curb impede restrict
牵动 affect
牵头 coordinate lead mediate
牵就 concede
牵引 draw pull tow
牵引力 traction
牵强 implausible
牵心 concerned worry
牵扯 implicate interrelated involve
牵扯不清 ambiguous unclear
牵扶 lead
牵掣 impede
牵涉 implicated involve
牵涉到 drag involve
牵累 implicate trouble
牵线 manipulate mediate
牵线人 matchmaker
牵绊 bind impede yoke
牵缠 involve
牵记 miss
牵连 implicate implicated
牸牛 cow
牸马 mare
特为 specially
特产 specialty
特出 outstanding prominent
特利 terry
特别 especially special unusual very
特务 operative spy
特化 specialization
特卖 sale
特卖会 sale
特地 specially
特定 particular special specific
特异 distinctive excellent peculiar unique
特异性 idiosyncrasy specific specificity
特征 characteristic trait
特征值 eigenvalue
特快 express
特性 characteristic property
特意 intentionally specially
特技 stunt
特斯拉 tesla
特有 characteristic distinctive specific
特权 prerogative privilege privileged
特此 hereby
特殊 extraordinary particular special unusual
特点 characteristic feature trait
特种兵 commando
特立独行 unconventional
特约记者 stringer
特色 characteristic
特警 swat
特许 concession license licensed
特许权 concession franchise patent
特许状 charter
特质 characteristic
特辑 album
特里尔 trier
牺牲 sacrifice
犀利 incisive penetrating sharp
犀牛 rhinocero
犁地 plow
犁沟 furrow
犄角 horn
犊子 calf
犍牛 bullock
犎牛 bison
犒劳 feast
犒赏 reward
犟劲 tenacity
犬儒 cynic
犬儒主义 cynicism
犬只 dog
犬科 canine
犬舍 kennel
犯人 convict criminal prisoner
犯嘀咕 brood complain concerned hesitate
犯得上 worthwhile
犯得着 worthwhile
犯怵 afraid
犯愁 anxious worry
犯浑 befuddled confused
犯罪 crime offense
犯罪分子 criminal offender
犯罪学 criminology
犯罪者 criminal perpetrator
犯规 foul illegality
犯错 err
犰狳 armadillo
状况 condition situation state
状告 sue
状态 condition state
犹大 judas
犹如 like similar
犹子 nephew
犹疑 hesitate
犹自 yet
犹言 same
犹豫 hesitate
犹豫不决 hesitancy indecision waver
狂乱 hysterical
狂人 madman
狂傲 domineering
狂吠 howl
狂喜 ecstasy rapt
狂奔 rush
狂妄 arrogant brassy egotistical
狂怒 furious
狂悖 defiant outrageous
狂想 fantasy illusion
狂想曲 rhapsody
狂放 unrestrained wild
狂暴 berserk frantic
狂欢 party
狂欢节 carnival
狂潮 craze rage spree tide
狂热 fanatical feverish
狂犬病 raby
狂言 raving
狂躁 irritable rash
狂风 gale squall
狂飙 hurricane
狄更斯 dicken
狎昵 familiar intimate
狐狸 fox
狐狸精 vixen witch
狐猴 lemur
狐疑 doubt suspect
狒狒 baboon
狗东西 scoundrel
狗吠 bark
狗咬狗 dogfight
狗屁 nonsense
狗屁不通 incoherent nonsensical
狗屋 kennel
狗熊 coward
狗狗 doggie
狗獾 badger
狗窝 doghouse kennel
狗胆包天 foolhardy
狗腿 henchman lackey
狗腿子 henchman
狗舍 kennel
狗血 contrived melodramatic
狙击 snipe
狙击手 marksman sniper
狠心 callous heartless resolve
狠毒 malicious savage vicious
狠狠 ferociously firmly resolutely ruthlessly
狠绝 ruthless
狡狯 cunning
狡猾 crafty cunning sly
狡诈 crafty cunning deceitful
狡赖 deny
狡黠 astute crafty
狩猎 hunt hunting
独一 only unique
独一无二 unique unmatched
独个 alone
独具 unique
独创 innovation
独创性 ingenious ingenuity innovative originality
独到 original
独占 monopolize
独占鳌头 champion
独吞 hog
独唱 solo
独夫 dictator
独奏 solo
独家 exclusive
独尊 dominant
独属 exclusively reserved special
独揽 monopolize
独断 arbitrary dictatorial
独有 specific unique
独木舟 canoe dugout kayak
独来独往 loner
独栋 detached
独步 outstanding prominent
独特 distinctive unique
独独 alone
独生 only
独秀 surpass
独立 independence independent
独立报 independent
独自 alone
独行 solitary
独行侠 loner
独裁 dictatorship
独裁者 autocrat dictator
独角兽 unicorn
独身 alone single unmarried
独轮车 wheelbarrow
独霸 dominate monopolize
狭小 narrow
狭窄 narrow
狭谷 glen
狭路 gorge
狭隘 cramped limited narrow
狮子 lion
狮身人面像 sphinx
狮鹫 griffin
狰狞 fierce malevolent sinister
狼人 werewolf
狼嗥 howl
狼疮 lupus
狼藉 mess
狼顾 fearful
猎人 hunter
猎取 hunt seek
猎户 hunter
猎手 hunter
猎捕 hunt hunting
猎杀 kill
猎枪 shotgun
猎物 prey quarry
猎犬 hound
猎豹 cheetah
猎鹰 falcon
猖披 unrestrained wild
猖狂 furious savage
猖獗 rampant
猛丁 suddenly
猛不防 suddenly unaware unexpectedly
猛乍 suddenly unexpectedly
猛击 punch slap smack
猛力 slam violently
猛劲儿 dash
猛可 instant suddenly
猛地 suddenly
猛干 tie
猛扑 charge pounce
猛打 strike wham
猛撞 slam smash
猛攻 storm
猛料 awesome
猛涨 skyrocket soar
猛烈 fierce intense vigorous violent
猛然 abruptly suddenly
猛犸 mammoth
猜度 conjecture
猜想 conjecture guess hypothesis suppose
猜测 conjecture guess
猜疑 misgiving suspect suspicious
猜谜 guess
猜谜儿 guess
猝然 abruptly suddenly
猞猁 lynx
猥亵 indecent
猥獕 abject despicable
猥琐 wretched
猩猩 orangutan
猩红 scarlet
猩红色 scarlet
猪头 jerk
猪油 lard
猪肉 pork
猫儿 kitten
猫只 cat
猫咪 kitty
猫头鹰 owl
猫腻 shenanigan
献上 offer present
献出 devote give offer sacrifice
献媚 pander
献礼 dedicate offering tribute
献金 contribution
猴儿 monkey
猴儿精 clever
猴子 monkey
猴急 agitated anxious impatient rush
猸子 mongoose
獠牙 fang tusk
玄乎 incredible unreliable
玄关 vestibule
玄妙 mysterious profound
玄武岩 basalt
玄秘 mysterious mystery occult
玄色 black
玄虚 arcane mysterious
玄远 profound
率然 hastily suddenly
率直 blunt frank straightforward
率真 candid
率领 command head lead
玉兔 moon
玉兰花 magnolia
玉夫座 sculptor
玉洁冰清 spotless
玉石 jade
玉米 corn maize
玉米花 popcorn
玉米面 cornmeal
玉蜀黍 corn
王位 kingship
王侯 aristocracy
王八蛋 bastard
王公 aristocrat
王冠 crown
王后 queen
王国 kingdom realm
王妃 princess
王子 prince
王家 princely
王座 throne
王朝 dynasty
王权 royalty
王法 criterion law
王爷 marquis nobleman prince
王牌 ace
王老五 bachelor
玛丽亚 maria
玛丽娅 maria
玛格丽特 margarita
玛瑙 agate
玛芬 muffin
玩世不恭 frivolous
玩人丧德 wicked
玩伴 playmate
玩偶 doll
玩儿 fun play
玩具 toy
玩咖 playboy
玩家 enthusiast player
玩弄 dally engage play toy
玩忽 neglect trifle
玩忽职守 malpractice
玩意 act thing toy trick
玩物 toy
玩狎 dally jest trifle
玩笑 jest joke
玩索 ponder
玩者 player
玩耍 play
玩话 joking
玩赏 appreciate enjoy
玩遍 visit
玫瑰花 rose
环住 embrace
环保主义者 environmentalist
环保型 environmental
环卫 sanitation
环境 ambient circumstance environment surrounding
环岛 rotary roundabout
环形山 crater
环抱 embrace encircle surround
环球 worldwide
环礁 atoll
环箍 hoop
环绕 circle surround
环节 segment
环路 loop
环面 torus
环顾 survey
现下 moment now
现世 disgraced life
现世宝 fool
现今 modern now nowaday
现代化 modernization
现代性 modernity
现代派 modernist
现任 current incumbent
现在 currently now present
现场 scene site spot
现如今 now nowaday
现存 existent extant stock
现实 actual actuality real reality
现实主义 realism
现形 appear
现抓 improvise
现时 current
现款 cash
现行 current effect force
现象 appearance phenomenon
现象学 phenomenology
现货 actual
现身 appear
现金 cash
现钱 cash
玲珑 clever exquisite nimble
玷污 stain sully tarnish
玷辱 disgrace dishonor
玺印 seal
玻利维亚 bolivia
玻璃 glass
玻璃球 marble
玻璃纤维 fiberglass
玻璃纸 cellophane
玻璃钢 fiberglass
玻纤 fiberglass
珊瑚 coral
珍奇 rare strange
珍宝 treasure
珍异 rare
珍惜 cherish treasure value
珍爱 cherish
珍珠 pearl tear teardrop
珍稀 rare
珍藏 collect
珍视 treasure
珍贵 precious
珍重 precious
珍闻 oddity
珍馐 dainty delicacy
珐琅 enamel
珠子 bead pearl
珠宝 jewel pearl
珠玉 genius jewel
珠玑 gem
班上 class
班克斯 bank
班卓琴 banjo
班房 jail
班期 schedule
班机 airliner flight
班次 grade shift
班级 class grade
班线 route
班雅明 benjamin
球友 enthusiast
球台 table
球员 player
球场 court field pitch stadium
球季 season
球座 tee
球弹 ball
球形 spherical
球手 player
球拍 bat paddle racket
球杆 club cue
球棍 bat club
球棒 bat
球状 sphere
球状物 globe
球瓶 pin
球童 caddie
球竿 club cue stick
球网 net
球赛 game match
球迷 fan
球道 fairway lane
球门 goalmouth
球面 sphere
球馆 arena
理事会 council
理亏 wrong
理会 understand
理儿 reason
理则 logic principle
理则学 logic
理发厅 barbershop
理发员 barber hairdresser
理发师 barber hairdresser
理发店 barbershop
理发院 barbershop
理头 haircut
理学 science
理容院 barbershop
理念 concept idea philosophy theory
理性 rational rationality reason
理性主义 rationalism
理性认识 cognition
理想 dream ideal perfect
理想主义 idealism
理想国 utopia
理据 ground justification motivation
理智 intellect rational rationality reason
理清 clarify
理由 ground justification reason
理疗 physiotherapy
理睬 heed
理科 science
理解 comprehend understand
理解力 understanding
理论 argue theory
理论家 theorist
理顺 organize
琉特琴 lute
琐事 trifle
琐碎 inconsequential tedious trivial
琐细 trivial
琢磨 ponder
琥珀 amber
琴弓 bow
琴弦 string
琴瑟和鸣 sync
琴酒 gin
琴锤 mallet
琼筵 banquet
琼脂 agar
瑕玷 blemish flaw
瑕疵 blemish defect flaw
瑜伽 yoga
瑜珈 yoga
瑜迦 yoga
瑞亚 rhea
瑞典人 swede
瑞尔 riel
瑟瑟 rustling trembling
瑟索 shiver tremble
瑟缩 shrink
瑰丽 elegant magnificent
瑰伟 magnificent ornate
瑰奇 magnificent precious
瑰宝 treasure
瑰异 magnificent marvelous
瑰玮 magnificent ornate
瑶之圃 paradise
璀璨 bright resplendent
璀璨夺目 dazzling
璨美 resplendent
瓜分 partition
瓜果 fruit
瓜葛 association connection involvement
瓢泼 pouring
瓢泼大雨 downpour
瓣膜 valve
瓦亮 shiny
瓦匠 bricklayer
瓦器 pottery
瓦尔纳 varna
瓦工 tiling
瓦斯 gas
瓦楞 corrugated
瓦片 tile
瓦特 watt
瓦砾 debris rubble
瓦蓝 azure
瓦解 collapse crumble disintegrate disrupt
瓮中之鳖 trapped
瓶子 bottle
瓶盂 bottle flask jar vase
瓶颈 bottleneck
瓷器 porcelain
瓷实 robust
甄别 discriminate screen screening
甄拔 select
甄选 pick select
甘于 accepting content ready willing
甘味 sweetness
甘心 willing
甘愿 willingly
甘榜 kampong
甘甜 sweet
甘蓝 cabbage
甘蓝菜 cabbage
甚且 even
甚为 extremely very
甚巨 considerable immense substantial
甚微 minimal scant
甚或 even extent
甚是 extremely
甚浓 strong thick
甚而 even
甚至 even
甚至于 even
甜味 sweetness
甜味剂 sweetener
甜品 dessert
甜头 benefit
甜心 sweetheart
甜点 dessert
甜美 happy pleasant sweet
甜菜 beet
甜蜜 happy sweet
甜食 dessert sweet
生不逢时 unlucky
生产 manufacture produce
生产力 productivity
生产率 productivity
生产者 manufacturer producer
生人 born stranger
生僻 unfamiliar
生养 bear raise
生出 generate grow produce
生分 estranged
生力军 lifeblood
生动 lively vivid
生化 biochemistry
生化学 biochemistry
生厌 boring disgust pall tedious
生发 develop
生命 creature life
生命力 vitality
生命线 lifeline
生境 habitat
生存 exist survive
生存环境 habitat
生就 born gifted
生平 life
生态 ecology ecosystem
生态学 ecology
生态学家 ecologist
生态旅游 ecotourism
生态环境 ecosystem
生态系 ecosystem
生态系统 ecosystem
生怕 afraid avoid fear
生息 inhabit live
生意 business vitality
生成 form formed generate produce
生手 novice
生技 biotechnology
生日 birthday
生机 vigor vitality
生机盎然 exuberant
生来 birth
生死肉骨 miracle
生殖 flourish reproduce
生殖力 fertility
生殖器 genital
生气 furious vitality
生活 life live livelihood
生活作风 behavior conduct
生活费 alimony
生涩 tart
生涯 career life
生灵 creature
生物 biological organism
生物体 organism
生物化学 biochemistry
生物圈 biosphere
生物学 biology
生物学家 biologist
生物性 biological
生物碱 alkaloid
生物科技 biotechnology
生物质 biomass
生物质能 biomass
生物量 biomass
生猛 brave fresh violent
生理 physiology
生理学 physiology
生理学家 physiologist
生理性 physiological
生理盐水 saline
生番 barbarian
生疏 strange unfamiliar
生皮 pelt
生石膏 plaster
生硬 harsh stiff
生育 bear fertility
生育能力 fertility
生菜 green lettuce
生计 livelihood
生辉 dazzle
生辰 birthday
生还 survive
生还者 survivor
生造 coin
生锈 deteriorate rust
生长 grow
甥女 niece
用于 use
用人 servant
用以 order so
用作 serve
用光 depleted exhausted out spent
用具 appliance equipment gear utensil
用功 diligent industrious
用命 abide obey
用品 good product
用场 application use
用处 usefulness
用字 diction
用完 finished
用家 user
用尽 exhaust
用度 expense
用得上 needed
用得着 necessary use
用心 careful intention motive
用意 intention purpose
用户 consumer customer subscriber user
用料 ingredient material
用来 used
用法 usage
用膳 dine
用词 phrasing usage wording
用语 term wording
用途 application use
用量 consumption dose usage
用项 expenditure
用饭 eat meal
甩上 slam
甩动 lash shake swing
甩尾 drifting
甩掉 abandon dump
甫一 soon
甬道 corridor tunnel
田产 estate land
田亩 field
田园 bucolic countryside field rural
田土 farmland
田地 extent farmland field plight
田猎 hunt
田舍 farmhouse
田野 field
田间 farm field village
田陌 field
田鸡 frog
由于 due result thank
由头 excuse justification pretext reason
由来 origin
由此 hereby
由此看来 judging thereby
由着 please will
由衷 heartfelt sincere
甲型 alpha type
甲型肝炎 hepatitis
甲基苯丙胺 methamphetamine
甲壳 carapace crust
甲壳动物 crustacean
甲壳类 crustacean
甲壳虫 beetle
甲方 party
甲板 deck
甲等 grade
甲级 excellent
甲肝 hepatitis
甲胄 armor
甲虫 beetle
甲醛 formaldehyde
甲铠 armor
申令 command order
申办 apply bid
申奏 present submit
申报 declare report
申斥 blame denounce rebuke
申明 declare
申状 present submit
申言 declare profess
申讨 denounce
申诉 appeal complaint
申说 assert state
申请书 application petition
申请人 applicant
申谢 thank
申述 allege assert specify state
申领 apply
申饬 blame rebuke warn
电传 telex
电位 voltage
电信 telecommunication
电光 lightning
电冰柜 freezer
电冰箱 refrigerator
电刑 electrocution
电力 electricity
电压 voltage
电唱 gramophone
电唱头 pickup
电唱机 gramophone
电商 ecommerce
电器 appliance device
电子 electron electronic
电子商务 ecommerce
电子学 electronic
电子管 valve
电子表格 spreadsheet
电子邮件 email
电容 capacitance capacitor
电容器 capacitor
电工 electrician
电影 film movie
电影剧本 screenplay
电影院 cinema
电抗器 reactor
电报 cable telegram telegraph
电报机 telegraph
电晶体 transistor
电极 electrode
电梯 elevator escalator
电气 electric electrical electricity
电气化 electrification
电池 battery
电浆 plasma
电瓶 battery
电磁 electromagnetic
电离 ion
电筒 flashlight
电线 wire
电缆 cable
电脑 computer
电视 television tv
电视广播 telecast
电解质 electrolyte
电讯 telecom telecommunication
电话 telephone
电车 streetcar tram trolleybus
电邮 email
电键 switch
电阻 resistance resistor
电阻器 resistor
电驿 relay
男中音 baritone
男人 male man men
男人婆 tomboy
男人家 man
男儿 boy man son
男友 boyfriend
男同胞 male man
男士 gentleman man
男娃 guy
男子 male man
男子气 manly masculine
男子汉 man
男孩 boy
男孩子 boy
男巫 warlock wizard
男性 male
男朋友 boyfriend
男根 penis
男爵 baron
男生 boy guy schoolboy
男的 man
男神 adonis
男童 boy
男高音 tenor
画作 painting picture
画像 portrait
画儿 drawing painting picture
画图 picture
画室 atelier
画家 painter
画布 canva
画师 painter
画幅 painting picture
画押 sign
画架 easel
画画 draw paint
画质 definition resolution
画面 image picture scene tableau
畅享 revel
畅快 carefree
畅旺 brisk flourishing
畅然 happily
畅达 smooth
畅通 smooth unimpeded unobstructed
畅销书 blockbuster
畅顺 smooth unimpeded
畋猎 hunt
界别 constituency kingdom
界址 boundary
界定 definition
界标 landmark
界线 bound limit
界限 boundary
界面 interface
畏忌 restraint
畏怯 nervous
畏惧 dread fear foreboding
畏缩 flinch quail recoil
畔援 domineering tyrannical
留下 keep remain
留传 legacy
留住 await
留作 keep
留堂 detention
留声机 gramophone phonograph
留存 extant keep preserve remain
留待 postpone
留心 careful
留情 lenient relent
留意 mindful
留有 retain
留神 careful
留置 detain retain
留言 message
留饮 edema
畛域 boundary scope
畜生 bastard brute
略为 slightly
略举 highlight
略作 abbreviated slightly
略去 delete neglect omit
略图 sketch
略带 touch
略微 slightly
略略 briefly roughly slightly
略知皮毛 smattering
略码 code
略称 abbreviation
略语 abbreviation
略过 skip
略释 summarize
番客 alien
番木瓜 papaya
番椒 chili
番石榴 guava
番红花 saffron
番茄 tomato
番茄酱 ketchup
番薯 yam
番麦 corn
畸变 aberration distortion
畸形 deformed lopsided unbalanced
畸态 abnormality deformity
畸胎 monster
畸零 solitary
疆土 territory
疆场 battlefield
疆域 territory
疆界 border boundary
疏于 lacking
疏剪 prune
疏失 oversight
疏导 dredge enlighten persuasion
疏开 disperse
疏忽 carelessness neglect negligence overlook
疏忽大意 careless negligence negligent oversight
疏懒 careless
疏挖 dredge
疏放 eccentric
疏散 disperse idle leisurely scatter
疏松 loosen
疏水 hydrophobic
疏浚 dredge
疏淡 distant sparse thin
疏漏 oversight
疏狂 unbridled uninhibited unrestrained
疏理 clarify
疏略 negligence
疏疏 blurred lovely neat sparse
疏离 alienation disaffection estranged
疏落 scattered sparse
疏解 ease mediate mitigate relieve
疏远 alienate estrangement
疏通 dredge facilitate mediate unblock
疏阔 distant inaccurate vague
疑似 suspected
疑冰 ignorant
疑团 mystery puzzle
疑心 suspect suspicion
疑忌 jealousy
疑念 doubt
疑惑 distrust doubt misgiving unconvincing
疑惧 misgiving
疑案 controversy
疑涉 suspected
疑犯 suspect
疑窦 suspicion
疑虑 doubt hesitation misgiving
疑问 doubt interrogation question
疑问句 question
疑阵 diversion
疑难 complicated knotty
疖子 boil knot
疗伤 heal healing
疗养 convalescence heal nurse recuperate
疗养院 sanatorium
疗愈 heal therapy
疗法 therapy treatment
疙瘩 knot lump preoccupation problem
疝气 hernia
疟原虫 plasmodium
疟疾 malaria
疣状 bumpy
疣赘 superfluous useless wart
疤痕 scar
疥疮 welt
疫病 blight plague
疫苗 vaccine
疮口 wound
疮疡 sore
疮疤 scar
疮痍 wound
疮痕 scar
疯子 lunatic madman
疯狂 crazy frenzied wild
疯疯癫癫 deranged erratic
疯癫 crazy insane
疯话 nonsense raving
疯魔 fascinated insane mad
疱疹 blister herpe
疲乏 tired weary
疲倦 tire tired
疲劳 fatigue wearily weariness weary
疲匮 tired weary
疲困 fatigued sluggish weak
疲弱 exhausted tired weak
疲态 weakness
疲惫 beaten exhausted tired
疲惫不堪 exhausted
疲沓 negligent slack
疲累 exhausted tired
疹子 rash
疼惜 cherish
疼痛 hurt pain painful sore
疾病 ailment disease sickness
疾苦 suffering
疾走 scurry
疾风 gale
疾首 enraged infuriated
病人 invalid patient
病例 case
病原 pathogen
病原体 pathogen
病原菌 pathogen
病变 diseased lesion
病句 error
病号 patient
病员 patient
病因 pathogen
病媒 vector
病室 infirmary ward
病弱 invalid sickly
病征 symptom
病患 disease illness patient sufferer
病愈 recover
病房 ward
病机 pathogenesis
病残 disability invalid
病毒 virus
病毒学 virology
病毒性 viral
病灶 lesion
病状 symptom
病理 pathology
病理学 pathology
病理学家 pathologist
病症 disease illness
病痛 ailment
病者 patient
病苦 pain suffering
病菌 germ
病象 symptom
症候 disease illness
症候群 syndrome
症状 symptom
症象 symptom
痉挛 convulsion jerk spasm
痒痒 itch tickle
痕迹 mark trace vestige
痘疱 acne
痘痘 acne
痘苗 vaccine
痛切 heartfelt
痛心 pained
痛快 delighted straightforward
痛快淋漓 hearty incisive joyous spirited
痛恨 abhor loathe
痛恶 abhor
痛惜 lament
痛斥 denounce
痛楚 anguish pain suffering
痛痒 consequence importance suffering
痛痛快快 immediately
痛苦 pain painful suffering
痛风 gout
痞子 hooligan
痢疾 dysentery
痤疮 acne
痦子 mole
痨病 tuberculosis
痰液 saliva
痴人说梦 nonsense
痴傻 foolish stupid
痴呆 dementia dull stupid
痴呆症 dementia
痴心 infatuation
痴情 infatuation
痴想 daydream
痴汉 fool idiot molester
痴痴 daze foolish stupid
痴迷 infatuated obsessed
痴醉 fascinated spellbound
痴騃 foolish stupid
痼癖 addiction
瘀伤 bruise bruising
瘀斑 bruising
瘀滞 stasis
瘀血 thrombosis
瘀青 bruise
瘆人 scary
瘊子 wart
瘙痒 itch
瘟疫 plague
瘠薄 barren infertile
瘢痕 scar
瘤子 tumor
瘦削 slim
瘦小 petite
瘦身 downsize
瘦长 slim
瘦骨伶仃 emaciated scrawny
瘦骨嶙峋 emaciated skinny
瘪陷 deflated
瘫痪 paralyzed
瘫软 limp weak
瘰螈 triton
瘴疠 malaria
瘸腿 cripple crippled lame
瘾头 addiction craving
癌症 cancer
癔病 hysteria
癔症 hysteria
癞蛤蟆 toad
癫狂 cracked deranged mad zany
癫痫 epilepsy
癯瘦 emaciated thin
癸水 menstruation
登上 mount
登仙 die
登入 log
登出 appear publish published
登出来 appear publish
登山 climbing mountaineering
登山家 mountaineer
登岸 disembark
登峰 mountaineering
登广告 advertise
登录 log register
登愣 wow
登时 immediately once
登记 register
登记员 registrar
登载 publish record
登陆 land log
白事 funeral
白云岩 dolomite
白云母 muscovite
白云石 dolomite
白兰地 brandy
白内障 cataract
白喉 diphtheria
白垩 chalk
白垩纪 cretaceous
白大褂 clinician
白天 day daytime
白嫩 delicate fair
白子 albino
白布 calico
白报纸 newsprint
白日 daytime sun time
白日做梦 daydream
白日梦 daydream reverie
白昼 daytime
白杨 poplar
白沫 foam froth
白浊 gonorrhea
白灼 blanch
白烂 ridiculous
白热化 intensify
白煤 anthracite
白玉 tofu
白痴 idiot
白白 nothing vain white
白目 moron
白矾 alum
白票 abstention
白米 rice
白粉 heroin
白翳 cataract
白脱 butter
白色 white
白蚁 termite
白血病 leukemia
白话 vernacular
白豆蔻 cardamom
白费 waste
白金 platinum silver
白钢 steel
白银 silver
白镴 pewter solder
白雪 snow
白面 flour heroin
白面儿 heroin
白鱼 whitefish
白鹄 swan
百万 million
百万富翁 millionaire
百倍 markedly
百出 full
百分 percent percentage
百分之 percent
百分之一百 totally
百分之百 absolutely
百分数 percentage
百分比 percentage
百分率 percent percentage
百分百 totally
百叶窗 blind shutter
百合 lily
百合花 lily virgin
百川 river
百年 century lifetime
百折不挠 indomitable
百灵 lark
百科 encyclopedic universal
百科全书 encyclopedia
百货店 bazaar
百里香 thyme
皂碱 soap
的士 taxi
的士高 disco
的确 indeed really
皇上 emperor
皇冠 crown
皇后 empress
皇子 prince
皇家 royal
皇帝 emperor
皇皇 magnificent
皈依 convert
皎厉 proud
皎洁 bright
皒皒 white
皓白 spotless
皮儿 cover wrapper
皮包 briefcase handbag
皮匠 cobbler
皮壳 carapace
皮夹 wallet
皮子 fur skin
皮实 durable sturdy tough
皮层 cortex
皮带 strap
皮条 pimp thong
皮条客 pimp
皮毛 fur superficial
皮炎 dermatitis
皮球 ball
皮疹 rash
皮肉 bodily physical superficial
皮肤 skin
皮肤科 dermatology
皮脸 naughty shameless
皮艇 kayak
皮萨饼 pizza
皮货 fur
皮质 cortex
皮质醇 cortisol
皮钦语 pidgin
皮面 surface
皮革 leather
皮鞭 lash
皱巴巴 crumpled wrinkled
皱折 crease fold lap ripple
皱眉 frown
皱纹 wrinkle
皱缩 wrinkle
皱褶 crease fold wrinkled
皱起 purse
皲裂 chap
皴裂 chap
盆地 basin depression
盆子 basin
盆景 bonsai
盆浴 bathtub
盈余 profit surplus
盈利 gain profit
益加 increasingly
益发 increasingly
益处 benefit
益趋 increasingly
盎司 ounce
盎然 abundant exuberant overflowing plentiful
盎盂相击 quarrel
盎盂相敲 quarrel
盐卤 brine
盐度 salinity
盐水 brine
盐酸盐 chloride
监听 eavesdrop listen monitor
监守 custody
监察 control supervise
监工 foreman
监护人 guardian
监护权 custody
监押 imprison jail
监控 monitor
监查 audit monitor supervise
监测 monitor
监牢 jail prison
监牧 pastor shepherd
监狱 prison
监理 oversee regulate supervise supervisor
监看 monitor
监督 control inspect supervise
监督者 supervisor
监禁 imprison jail
监管 administer oversee supervise supervisory
监考 proctor
监视 monitor surveillance
监趸 prisoner
监门 gatekeeper
盒子 box case
盔甲 armor
盖上 cover
盖儿 cover lid
盖兹 gate
盖印 stamp
盖头 cap cover topping veil
盖子 cover lid shell
盖帽 block
盖帽儿 fantastic
盖度 coverage
盖然性 probability
盖牌 fold
盖瓦 tiling
盖章 stamp
盖茨 gate
盗匪 bandit
盗取 steal
盗录 bootleg pirate
盗版 illegal
盗窃 steal
盗贼 robber
盘剥 exploit
盘头 interrogate turban
盘子 dish plate tray
盘审 interrogate
盘察 examine interrogate
盘尼西林 penicillin
盘带 dribble
盘旋 circle hover orbit spiral
盘曲 coiled tortuous
盘查 interrogate question
盘桓 hover linger pace spiral
盘活 revitalize
盘球 dribble
盘碗 dish
盘算 calculate plot scheme
盘绕 coil twine weave
盘缠 coil twine
盘费 fare
盘踞 entrench seize
盘问 inquire interrogate
盘陀 spiral twisted
盘飧 dish
盛产 rich
盛会 pageant
盛器 vessel
盛夏 midsummer
盛大 grand magnificent majestic
盛妆 vigorous
盛宴 feast
盛开 blooming
盛怒 enraged furious
盛气凌人 overbearing
盛行 popular prevalent vogue
盛装 contain
盛赞 accolade
盟友 ally
盟员 ally
盟国 ally
盟邦 ally
盥洗室 bathroom lavatory toilet
目下 present
目不转睛 stare
目中无人 condescending
目今 nowaday present
目光 attention gaze look sight
目光短浅 shortsighted
目击 witness
目击者 eyewitness
目前 currently
目力 eyesight
目录 catalog content directory list
目录学 bibliography
目怔口呆 stunned
目挑心招 flirtatious
目标 goal objective target
目测 gauge
目珠 eyeball
目的 aim goal purpose target
目的地 destination
目盲 blind blindness
目眩 dazzled dizzy
目睁口呆 stunned
目睹 witness
目瞪口呆 stunned
目空一切 arrogant condescending
目视 look
盯住 mark
盯梢 shadow tail
盯牢 scrutinize
盲囊 appendix
盲字 braille
盲文 braille
盲法 blinding masking
盲流 drifter
盲目 blind blindly ignorant
盲肠 appendix
盲肠炎 appendicitis
直僵 rigid stiff
直勾勾 fixed staring
直升机 helicopter
直径 diameter
直感 intuition
直截 straightforward
直截了当 blunt straightforward
直捷 straightforward
直接 direct immediate straightforward
直来直去 direct straightforward
直来直往 blunt outspoken
直爽 outspoken straightforward
直率 candid frank
直球 blunt fastball frank upfront
直白 blunt frank open
直立 erect upright vertical
直笛 recorder
直线 sharply
直肠 rectum
直观 audiovisual intuitive
直觉 intuition
直译器 interpreter
直达 direct nonstop
直陈 disclose
直面 face
相中 pick
相乘 multiplication multiply
相互 mutual
相互作用 interact interaction interplay
相交 intersect
相亲相爱 inseparable
相仿 similar
相传 pass
相似 alike similar
相似性 resemblance similarity
相位 phase
相依 interdependent
相依为命 interdependent
相信 believe convinced
相像 alike similar
相公 lord master
相关 interrelated pertinent related relevant
相关性 correlation
相劝 advise persuade
相反 contrary opposite
相合 compatible conform fit
相同 identical same
相声 sketch
相处 associate contact interact
相好 intimate
相容 compatible consistent tolerate
相对 oppose opposite relatively resist
相对论性 relativistic
相左 odd
相差 differ
相帮 aid
相干 coherent do relevant
相应 agree answering correspond corresponding
相异 different dissimilar
相当 appropriate considerably equivalent fairly
相当于 equivalent
相待 treat
相态 phase
相思 pine yearn
相悖 contrary opposite
相投 congenial
相抵 counterbalance offset
相持不下 deadlocked stalemate
相接 join merge
相撞 collide collision crash
相机 camera
相比 compare
相比之下 comparison
相片 image photograph
相称 match suit
相符 match tally
相等 equal equally equivalent
相类 similar
相约 agree
相继 succession
相联 interact interrelated
相聚 assemble
相背 contrary opposite
相若 comparable par
相衬 contrast
相认 identify recognize
相识 acquaintance
相貌 appearance
相较 compare
相近 close similar
相违 conflict depart
相连 connection join link
相通 accommodating communicating communication connected
相逢 meet
相遇 encounter meet
相邻 adjacent neighbor
相配 fit match
相间 alternate
相随 accompany
相隔 separated
盼头 hope
盼望 hope
盾牌 excuse pretext shield
省事 perceptive understanding
省份 province
省便 convenient
省俭 frugal thrifty
省却 save
省去 dispense omit save
省察 examine
省得 avoid
省悟 realize
省略 omission
省称 abbreviation
省视 inspect
眇眇 solitary sublime
眈眈 intently
眉头 brow
眉宇 feature
眉尖 eyebrow
眉毛 eyebrow
眉毛胡子一把抓 careless
眉清目秀 pretty
眉目 arrangement feature logic progress
眉眼 appearance countenance look
眉睫 imperative pressing urgent
眉角 expression knack
眉黛 eyebrow
看一看 look
看上 fall
看不惯 disapprove dislike hate
看不见 invisible
看不起 despise
看不顺眼 objectionable
看中 fancy preference settle
看书 read study
看似 seem
看作 regard
看做 regard
看准 check
看出 see
看到 see
看台 terrace
看在 sake
看在眼里 observe
看守 guard
看守者 watchman
看客 audience onlooker spectator
看家 outstanding special
看待 regard
看成 regard
看护 nurse
看押 detain
看望 see
看来 apparently
看板 billboard
看法 opinion view
看涨 bullish
看淡 indifferent
看点 highlight
看球 fore
看看 examine survey
看破 disillusioned reject
看见 see
看走眼 taken
看起来 apparently appear seemingly
看跌 bearish
看轻 scorn
看重 value
看错 misread mistake
看门人 janitor watchman
看齐 dress emulate
眍䁖 sink
真丝 silk
真个 indeed truly
真事 reality veracity
真亮 clear
真伪 authenticity
真凶 culprit
真刀真枪 genuine
真切 clear distinct sincere vivid
真实 real true
真实性 authenticity reality truthfulness veracity
真实感 flesh
真容 portrait
真心 sincerity
真心实意 genuine sincere
真性 real
真怪 odd unusual
真情 truth
真挚 sincere sincerity
真数 logarithm
真是 indeed truly
真枪实弹 real
真核 eukaryotic
真格 real true
真格的 real true
真棒 super wonderful
真正 genuine real really true
真率 genuine sincere straightforward
真理 truth
真的 indeed real really truly
真真 fact genuinely really scrupulously
真确 authentic
真空 vacuum
真经 sutra
真菌 fungus
真诚 genuine sincere true
真迹 authentic
真际 reality truth
真香 awesome
真髓 essence
真鲷 porgy
眨巴 blink wink
眨眼 blink wink
眨眼睛 wink
眩丽 captivating charming enchanting
眩人 magician wizard
眩惑 confusion
眩晕 dizziness vertigo
眩耀 confused giddy
眳睛 dissatisfied unhappy
眷怀 miss yearn
眷恋 long miss yearning
眷爱 love
眷眷之心 nostalgia
眷顾 care
眼下 now present
眼中 eye
眼光 foresight gaze insight vision
眼冒金星 dazed
眼前 now present
眼力 eyesight
眼屎 sleep
眼巴巴 impatient
眼帘 eye eyesight
眼时 present
眼泪 tear teardrop
眼热 covet envious
眼珠 eyeball
眼珠儿 eyeball
眼珠子 eyeball
眼球 attention eyeball
眼生 unfamiliar
眼界 horizon scope
眼皮 eyelid
眼皮子 eyelid
眼目 eye
眼看 moment soon
眼眵 sleep
眼眸 eye
眼睑 eyelid
眼睛 eye
眼睫毛 eyelash
眼瞓 sleepy
眼神 wink
眼科 ophthalmology
眼科医生 ophthalmologist
眼科学 ophthalmology
眼红 covet envious infuriated jealous
眼线 informer scout spy
眼罩 blindfold goggle
眼花 blurred
眼花缭乱 dazzled
眼见得 clearly
眼角膜 cornea
眼证 eyewitness
眼镜 eyeglass spectacle
眼镜片 lens
眼镜蛇 cobra
眼馋 covet envy
眼高 contemptuous
着呢 quite rather
着地 land
着墨 describe
着处 everywhere
着实 harshly indeed severely truly
着床 implantation
着忙 hurry rush
着急 hurry worry
着恼 enraged
着想 consider
着慌 alarmed
着数 gambit move scheme trick
着法 move
着然 indeed really
着眼 concentrate
着紧 urgent
着色 color paint
着花 bloom blossom
着落 settlement solution whereabout
着装 clothe dress outfit
着边 point relevant
着迷 captivated fascinated
着重 stress
着陆 land landing touchdown
着魔 bewitched enchanted obsessed
睁开 open
睁眼瞎 illiterate
睃巡 scan scrutinize
睚眦必报 vindictive
睡乡 dreamland sleep
睡午觉 nap
睡懒觉 sleep
睡房 bedroom
睡梦中 dreaming
睡椅 couch
睡眠 sleep
睡衣 pajama
睡衣裤 pajama
睡觉 sleep
睢鸠 plover
督促 urge
督办 oversee superintendent supervise
督察 censorship inspector supervise
督导 direct oversee
督工 foreman overseer
督责 reprimand supervise
睦谊 friendship
睫毛 eyelash
睫毛膏 mascara
睾丸 testicle
睾丸素 testosterone
睾丸酮 testosterone
睾酮 testosterone
瞄准 target
瞄准具 sight
瞅见 see
瞌睡 drowsy nap
瞎吹 boast
瞎弄 mess
瞎搞 mess
瞎眼 blind
瞎编 fabricate
瞑想 contemplation meditation muse
瞒哄 cheat deceive
瞒天大谎 whopper
瞒骗 conceal deceive
瞓觉 sleep
瞠目 stare
瞠目结舌 dumbfounded flabbergasted stunned
瞥见 glimpse
瞧见 see
瞪眼 glare stare
瞪羚 gazelle
瞬态 transient
瞬息 ephemeral flash twinkling
瞬息之间 flash
瞬时 instantaneous
瞬间 flash instant
瞬霎 blink twinkling
瞰临 overlook
瞰望 overlook
瞳人 pupil
瞳孔 pupil
瞻仰 admire revere
瞻拜 worship
矗立 tower
矛头 barb spearhead
矛柄 shaft
矛盾 contradiction contradictory
矜持 aloof reserved
矜贵 aristocratic noble
矢志 pledge vow
矢量 vector
知会 inform notification notify tell
知名 famous
知名人士 celebrity
知名度 profile reputation
知心 caring intimate
知悉 informed know
知情 understand
知情人 insider
知晓 know understand
知更鸟 robin
知觉 consciousness perception
知识 intellectual knowledge
知识分子 intellectual intelligentsia
知识界 intelligentsia
知识论 epistemology
知趣 discreet
知遇之恩 patronage protection
知道 know
矩形 rectangle
矩阵 array matrix
矫健 vigorous
矫形 orthopedic
矫情 affected pretentious unnatural unreasonable
矫捷 athletic
矫揉造作 pretension
矫正 correct cure rectification rectify
矫治 correct cure rectify
矫直 straighten
矫矫 brave gallant preeminent
短促 brief curt fleeting
短信 sms
短剑 dagger
短剧 sketch skit
短句 clause
短吻鳄 alligator
短处 defect fault shortcoming
短文 article
短暂 brief momentary
短板 shortcoming
短欠 lack short
短歌 ballad
短简 brief
短粗 stocky
短缺 shortage
短袜 sock
短裤 short
短见 suicide
短视 shortsighted
短讯 sms
短语 phrase
短跑 sprint
矮人 dwarf
矮化 downplay dwarf
矮半截 inferior
矮墩墩 pudgy
矮子 dwarf
矮小 undersized
矮树 bush shrub
矮瓜 eggplant
矮矬 short
石像鬼 gargoyle grotesque
石刁柏 asparagus
石刑 stoning
石印 lithography
石块 rock stone
石墨 graphite
石头 stone
石子儿 cobble
石弩 catapult
石斑鱼 grouper
石板 slab slate
石柱 obelisk stela
石棉 asbesto
石棺 sarcophagus
石榴 pomegranate
石榴石 garnet
石油 oil petroleum
石洞 cave cavern
石渣 gravel
石灰 lime
石灰岩 limestone
石灰石 limestone
石炭纪 carboniferous
石片 slab
石状 stony
石破天惊 breakthrough
石碑 stele
石窟 grotto
石绵 asbesto
石膏 plaster
石英 quartz
石蕊 litmus
石质 stony
石龙子 lizard skink
矻矻 assiduously
矽利康 silicone
矽镁层 sima
矿井 mine
矿产 mineral
矿场 mine pit
矿坑 mine
矿山 mine
矿工 miner
矿床 deposit
矿渣 slag
矿物 mineral
矿物学 mineralogy
矿石 ore
码头 dock pier quay wharf
码子 cash chip counter token
码字 type
码表 speedometer
砂子 sand
砂岩 sandstone
砂浆 mortar
砂石 aggregate sandstone
砂砾 grit
砂锅 casserole
砌体 brickwork
砌合 bond
砌层 course
砌路 paving
砍价 bargain
砍伐 hew
砍伤 gash slash
砍刀 machete
砍头 behead
研判 determine judge
研发 develop
研析 analyze research
研求 probe study
研磨 grind milling
研究 research study
研究员 researcher
研究者 investigator researcher
研究院 academy
研考 investigate
研讨 discussion
研讨会 seminar
研钵 mortar
砖块 brick
砖头 brick
砖石 brick
砚友 classmate
砥砺 encourage hone sharpen
砭针 admonition
砰砰 slam
破事 trifle
破产 bankruptcy
破伤风 tetanus
破关 beat
破口 tear
破土 plough
破坏 break damage destruction wreck
破坏性 destructive
破坏活动 sabotage
破壳 hatch
破天荒 unprecedented
破局 collapse
破布 rag
破开 split
破折号 dash
破敝 damaged shabby
破旧 shabby
破旧立新 innovate
破晓 dawn daybreak
破洞 hole
破灭 annihilated shattered
破烂 dilapidated junk ragged tattered
破片 fragment shard
破碎 shatter
破绽 flaw
破缺 breaking
破获 uncover
破裂 burst rupture
破裂音 stop
破解 break decipher explain unravel
破译 decipher decode
破财 bankrupt
破败 beaten crush defeat ruined
破费 spend
破镜 divorce
破除 eliminate
破颜 open
砸坏 shatter smash
砸毁 destroy smash
砸烂 smash
砸破 break shatter
砸锅 fail
砾岩 conglomerate
砾石 gravel pebble
硅酮 silicone
硅酸 silicate
硅酸盐 silicate
硐室 chamber
硕大 big huge massive
硕大无朋 huge
硕大无比 huge
硕果累累 fertile
硙硙 solid towering
硝烟 smoke
硝酸盐 nitrate
硫酸 sulfate
硫酸盐 sulfate
硫黄 sulfur
硬件 hardware
硬伤 flaw injury shortcoming trauma
硬体 hardware
硬化 harden sclerosis
硬壳 crust
硬实 robust sturdy
硬币 coin
硬度 hardness
硬性 hard inflexible rigid
硬扎 awesome strong sturdy
硬挺 rigid stiff
硬推 shove
硬是 just really simply stubbornly
硬朗 healthy robust
硬木 hardwood
硬核 hardcore
硬气 firm unyielding
硬派 hardcore
硬生生 forcibly inflexible rigid stiff
硬皮 crust
硬碰硬 painstaking
硬纸 cardboard
硬蕊 hardcore
硬逼 compel force press pressure
硬领 collar
确乎 indeed really
确保 ensure guarantee
确信 convinced positive sure
确凿 authentic conclusive definite undeniable
确切 definite exact precise
确定 certain definite fix fixed
确实 indeed real really reliable
确是 certainly
确有其事 authentic true
确立 establish institute
确认 confirm confirmation verify
确证 confirm corroborate prove
确诊 confirmed
碇泊 moor
碌碌无为 mediocre
碍事 consequence hindrance matter way
碍于 constrained due
碍口 hesitate
碍手碍脚 hindrance way
碍难 inconvenient
碎催 lackey
碎块 fragment
碎屑 fragment particle
碎布条 shred
碎形 fractal
碎掉 broken
碎末 bit fleck particle
碎片 chip fragment splinter tatter
碎石 gravel
碎碎念 mutter nag
碎裂 disintegrate
碎钻 melee
碑石 stele
碗柜 cupboard
碗筷 tableware
碟子 saucer
碟片 disc
碧根果 pecan
碧玉 jasper
碧瓦 green
碰上 meet
碰击 rattle
碰到 hit meet
碰头 meet
碰巧 chance coincidence happen
碰损 bruising
碰撞 collide collision
碰见 meet
碰触 touch
碰面 meet
碱性 alkaline
碳化物 carbide
碳氢化合物 hydrocarbon
碳水化合物 carbohydrate
碳粉 toner
碳酸 carbonate
碳酸钠 soda
碳黑 soot
碾子 roller
碾盘 millstone
碾砣 roller
碾碎 crush
碾磨 grind mill
磁体 magnet
磁力 magnetic
磁性 magnetic magnetism
磁悬浮 maglev
磁浮 maglev
磁盘 disk
磁石 magnet
磁碟机 drive
磁贴 tile
磁铁 magnet
磅礴 boundless fill majestic pervade
磅秤 scale
磊落 continuous repeated
磋商 confer consult negotiate negotiation
磋磨 torment torture
磐石 boulder
磕碜 ridicule shabby unsightly
磕碰 clash disagreement
磕磕 knocking
磕磕绊绊 bumpy limping
磨人 annoying bothersome fret
磨光 polish
磨刀 hone
磨叨 chatter grumble
磨合 break wear
磨坊 mill
磨坊主 miller
磨子 mill millstone
磨床 grinder
磨得开 ease
磨快 grind sharpen
磨折 torment torture
磨灭 erase obliterate
磨烦 delay
磨石 millstone
磨砂 frosted sand
磨练 endurance
磨蚀 erosion
磨豆腐 grumble
磨蹭 nag
磨难 cross torment trial tribulation
磬竭 exhausted
磷酸盐 phosphate
礁湖 lagoon
礁石 reef
礤床儿 shredder
示例 illustrate
示好 friendly
示威 demonstrate demonstration
示威游行 demonstration
示威者 demonstrator protester
示威运动 rally
示意 hint indicate
示意图 graph sketch
示现 appear
示范 demonstrate demonstration
示警 warn
礼义 justice righteousness
礼仪 ceremony etiquette
礼俗 custom etiquette
礼制 etiquette
礼品 gift present
礼堂 auditorium
礼宾 protocol
礼拜堂 chapel church
礼数 etiquette
礼法 etiquette
礼炮 salvo
礼物 gift present
礼节 etiquette
礼花 firework
礼让 courtesy yield
礼貌 courteous courtesy manner politeness
礼赞 praise
礼遇 courtesy
社交 interaction
社会 society
社会主义 socialism
社会主义者 socialist
社会化 socialize
社会名流 celebrity
社会学 sociology
社会性 social
社区 community neighborhood
社团 association group society union
社稷 country state
社群 community
社论 editorial
社评 editorial
祈愿 pray prayer wish
祈望 hope wish
祈求 appeal pray
祈祷 pray
祓濯 cleanse purify
祓饰 refresh renew
祖先 ancestor forebear
祖国 motherland
祖宗 ancestor forebear
祖师 founder
祖师爷 founder
祖母绿 emerald
祖祖辈辈 generation
祖系 ancestry lineage pedigree
祖辈 ancestor ancestry forefather
祛除 clear dispel
祛风 relieve
祝愿 wish
祝祷 pray
祝福 blessing
祝贺 congratulate congratulation
神不守舍 dazed distracted
神乎其技 brilliant
神交 commune
神人 deity god
神伤 dejected depressed dispirited
神入 empathize empathy
神勇 heroic
神圣 divine hallow holy sacred
神奇 magical miraculous mystical
神奥 enigma mysterious
神女 goddess
神妙 marvelous wondrous
神学 theological theology
神学家 theologian
神学院 seminary
神庙 temple
神异 magical miraculous mystical
神往 dream fascinated long rapt
神志 consciousness
神志不清 delirious
神态 appearance bearing look manner
神思恍惚 abstracted trance
神性 divinity
神怪 demon
神情 expression look
神明 deity god
神智 consciousness mind wisdom
神枪手 sharpshooter
神殿 shrine
神气 expression impressive manner vigorous
神汉 sorcerer
神治 theocracy theocratic
神灵 demon god spirit
神父 father
神社 shrine
神祇 deity god
神神道道 abnormal odd weird
神祠 shrine
神秘 mysterious mystery
神秘主义 mysticism
神秘莫测 enigmatic mystery unfathomable
神经 nerve
神经元 neuron
神经外科 neurosurgery
神经学 neurology
神经学家 neurologist
神经性 mental neural neurological
神经病 neuropathy
神经细胞 neuron
神经节 ganglion
神经质 edge nervous neurotic
神经过敏 jumpy nervous
神职 clergy clerical
神职人员 clergy cleric
神色 expression look
神话 legend myth mythology
神话故事 myth
神谕 oracle
神谱 pantheon
神迹 miracle
神造论 creationism
神采 expression spirit vigor
神魂 mind
神魂颠倒 captivated fascinated
神龛 niche shrine
票仓 stronghold
票价 fare
票券 share voucher
票据 receipt voucher
票证 pass ticket
祭出 resort
祭司 priest
祭品 offering
祭坛 altar
祭文 eulogy
祭物 sacrifice
祭礼 worship
祷告 pray prayer
祷念 pray
祷文 litany
祷祝 pray
祷词 litany
祸事 disaster doom
祸害 damage disaster harm scourge
祸患 calamity disaster
禀告 report
禀报 report
禀赋 gift talent
禁令 ban prohibition
禁制 control prohibit prohibition restrict
禁制令 ban prohibition
禁受 endure stand
禁夜 curfew
禁忌 abstain taboo
禁戒 abstain prohibit
禁止 ban forbid prohibit
禁演 ban
禁用 ban disable durable
禁语 taboo
禁足 caveat curfew gate ground
禁运 embargo
禁酒 prohibition
禁酒令 prohibition
禁锢 confine imprison prohibition shackle
禁食 fast
禅位 abdicate
禅房 temple
禅让 abdicate
福克斯 focus fox
福利 welfare
福地 paradise
福星 mascot
福林 forint
福气 blessing
福特 ford
福瑞 furry
福祉 welfare
福音 gospel
福音书 gospel
离不开 inseparable
离乳 weaned weaning
离休 retire
离别 leave
离去 exit leave
离合 clutch
离合器 clutch
离场 depart
离奇 bizarre odd
离婚 divorce
离子 ion
离岸 offshore
离开 depart leave
离异 divorce
离弃 abandon
离心 centrifugal odd
离心机 centrifuge
离散 discrete dispersed
离港 departure
离独 divorced
离线 offline
离职 resign
离谱 improper inappropriate
离贰 defect disloyal
禽兽 beast creature
禽类 bird
禽鸟 bird fowl
禾秆 straw
禾稻 paddy
禾苗 seedling
禾草 grass
禾谷 cereal
秀丽 beautiful pretty
秀才 scholar
秀气 delicate graceful
秀美 elegant graceful
秀色可餐 beautiful gorgeous graceful
秀逗 addled
秀雅 exquisite
私下 private
私人 interpersonal personal private
私卖 bootleg
私处 genitalia
私家 private
私密 intimate private secret
私底下 privately secretly
私心 selfishness
私愤 malice
私房 confidential personal private
私掠 privateer
私有 private
私有化 privatization privatize
私立 private
私自 personal private secretly
私营 private
私藏 stash
私运 smuggle
私通 adultery
私隐 privacy
秃鹫 vulture
秃鹰 condor vulture
秉公 impartially justly
秉性 attitude
秉承 carry
秉持 uphold
秋令 autumn
秋千 swing
秋天 autumn
秋季 autumn fall
秋收 reap
秋葵 okra
种地 farm
种姓 caste
种子 seed
种差 determinant
种族 race
种族主义 racism
种族主义者 racist
种族歧视 racism
种族灭绝 genocide
种族隔离 apartheid
种植 cultivate grow plant
种植业 plantation
种植体 implant
种植园 plantation
种田 farm farming
种畜 stud
种禽 cock
种类 category genus kind type
种群 community population
种苗 seedling
种马 stallion
科仪 ritual
科卿 cochin
科学 rational science scientific
科学家 scientist
科室 department unit
科尔 kohl
科斗 tadpole
科林斯 collin
科研 research
科研人员 researcher
科系 department
科罗娜 corona
科罗纳 corona
科考队 expedition
秒钟 second
秘书 secretary
秘密 clandestine confidential private secret
秘结 constipation
秘藏 cache hoard
秘诀 key recipe secret
租借 lease rent
租借地 concession
租子 rent
租客 tenant
租户 tenant
租用 hire lease rent
租税 taxation
租约 lease
租让 rent
租赁 hire lease rent
租金 rent
租钱 rent
秧子 sapling seedling sprout stem
秧苗 seedling
秩序 order
积云 cumulus
积分 integral
积存 stockpile
积年 old
积弱 decline degeneration
积怨 grievance
积攒 accumulate
积极 active energetic positive vigorous
积极性 activity enthusiasm initiative zeal
积极进取 proactive
积水 pond
积渐 gradually
积物 deposit sediment
积累 accumulate accumulation cumulative
积累性 cumulative
积聚 amass coalesce
积蓄 save saving
积贮 stockpile
积金累玉 prosperous
积雪 snow
称为 known
称之为 known
称作 known
称做 known
称号 name title
称呼 address appellation call
称心 agreeable satisfactory
称心如意 gratifying satisfactory
称意 satisfactory
称扬 compliment praise
称职 competent
称誉 acclaim
称许 commend praise
称说 call declare name state
称谓 appellation title
称赞 commend compliment praise
称道 commend praise
称重 weigh
称量 weigh
称颂 praise
秸秆 straw
移交 transfer
移位 dislocation displacement shift
移住 migrate resettle
移借 borrow borrowing
移动 migration mobile move movement
移动式 mobile
移动性 mobility
移居 migrate
移师 move shift
移情 empathy
移时 while
移栽 transplant
移植 transplant
移植性 portability
移民 emigrant immigrant immigrate migrate
移转 shift transfer
移送 transfer
移除 remove
秽水 sewage
稀世 rare
稀奇 rare strange
稀奇古怪 bizarre crazy fantastic weird
稀少 rare sparse
稀有 rare uncommon
稀松 lax poor sloppy unconcerned
稀烂 abysmal mushy
稀疏 infrequent sparse
稀缺 scarce scarcity
稀罕 cherish rare rarity uncommon
稀薄 rarefied thin
稀释 dilute
稀里光当 diluted thin
稀里糊涂 careless
稀饭 porridge
程序 order procedure sequence
程序员 programmer
程序性 program
程度 degree extent level
程式 form formula pattern program
程错 bug glitch
稍嫌 somewhat
稍稍 little slightly somewhat
稍纵即逝 fleeting transient
稍许 bit little
税捐 duty levy tax
税收 taxation
税费 duty levy tax
稗官 novelist
稚气 infantile juvenile
稠密 dense
稳便 reliable
稳健 firm
稳固 firm stabilize stable steady
稳妥 dependable
稳定 stability stabilize stable steady
稳定性 stability
稳实 steady
稳当 firm reliable secure stable
稳恒 constant steady
稳控 stabilize
稳步 steadily
稳贴 appease reassure safe
稳重 earnest staid steady
稳静 calm steady
稻子 rice
稻米 rice
稻草人 scarecrow
稻谷 paddy
稽查 inspection
稽查人员 inspector
稽查员 inspector
稽核 audit examine verify
稿件 article manuscript
稿子 manuscript precedent script
稿本 manuscript sketch
穆夫提 mufti
穆通 mouton
穴头 promoter
穴脉 node
究竟 finally outcome result
穷人 poor
穷光蛋 pauper
穷兵黩武 bellicose militaristic
穷困 destitute
穷尽 end exhaust limit
穷愁 destitute troubled
穷极 extremely utterly
穷竭 exhaust
穷苦 destitute impoverished
穷蹙 desperate
穷途末路 impasse
穷鬼 poor
穹丘 dome
穹庐 yurt
穹形 arched vaulted
穹窿 dome sky vault
穹苍 sky
穹隆 vault
穹顶 dome vault
空中 air sky
空中客车 airbus
空中小姐 stewardess
空位 room
空余 free unoccupied vacant
空前 unprecedented
空前绝后 unique unmatched
空匮 poor scarce
空头 armchair bear phony vain
空姐 stewardess
空子 gap loophole
空客 airbus
空寂 desolate
空幻 illusion vanity
空当 gap interval
空心 hollow
空性 emptiness
空想 daydream fantasy
空手 karate unarmed
空手道 karate
空旷 void
空暇 idle leisure
空格 blank space
空档 gap
空气 air atmosphere
空气流 draft
空气流通 ventilation
空泛 empty shallow
空洞 cavity empty
空洞洞 deserted empty
空港 airport
空疏 empty shallow
空白点 gap
空穴来风 baseless
空空 empty nothing vacant vain
空空如也 empty hollow nothing
空空洞洞 empty hollow
空空荡荡 deserted
空缺 vacancy
空置 idle unused
空翻 flip somersault
空腔 cavity
空荡荡 deserted empty
空落落 desolate empty
空虚 emptiness hollow meaningless
空话 bunk
空身 alone
空闲 free leisure unoccupied unused
空间 leeway room scope space
空降 airborne
空降兵 paratrooper
空隙 crack
空额 vacancy
穿上 put
穿刺 puncture
穿回 put
穿堂风 draft
穿帮 exposed
穿戴 apparel clothing dress dressed
穿插 episode insert interlude
穿梭 shuttle
穿洞 pierce
穿着 attire clothe dress
穿破 pierce
穿裆 nutmeg
穿越 cross traverse
穿透 penetrate
窀穸 bury
突兀 abrupt lofty sudden towering
突出 outstanding project prominent
突击 assault
突击队员 commando
突发事件 emergency
突变 mutation
突显 conspicuous
突然 abrupt sudden unexpected
突破 surmount
突破口 breach gap
突破性 groundbreaking
突破点 breakthrough
突袭 raid storm
突触 synapse
突起 projection
窃取 steal
窃听 eavesdrop wiretap
窃听器 bug
窃声 whisper
窃据 usurp
窃盗 steal theft
窃窃 privately secretly
窃窃私语 whisper
窃贼 thief
窄缝 slit
窈窈 dusky obscure profound
窈窕 slender slim
窍门 knack trick
窒息 choke stifle suffocate
窗体 form
窗口 intermediary showpiece window
窗口期 window
窗子 window
窗帷 curtain
窗幔 curtain
窗户 window
窗扇 window
窘况 predicament
窘匮 destitute impoverished
窘境 predicament
窘迫 embarrassed predicament
窜改 alter change modify tamper
窜犯 intrusion raid
窝主 receiver
窝囊 annoyed
窝囊废 wimp
窝夫 waffle
窝子 den lair stronghold
窝巢 nest
窝心 dejected
窝点 den lair
窝藏 harbor shelter
窟窿 cavity hole loophole pocket
窠臼 rut
窥探 peep peer snoop
窥望 peep spy
窥知 discover
窥视 peek peep spy
窦窖 cellar crypt
窦道 sinus
窨井 manhole
窳败 corrupt ruin
立下 establish
立交桥 flyover overpass
立体 solid
立体交叉 overpass
立体图 hologram
立体派 cubism
立刻 immediately once
立功赎罪 atone
立即 immediately
立场 position standpoint
立委 legislator
立定 halt stop
立式 upright
立志 determined resolved
立意 concept determined
立方 cube
立方体 cube cubic
立时 immediately quickly
立案 register
立案侦查 prosecute
立正 attention
立法 legislate legislation
立法机关 legislature
立绒 velvet
立论 argument
立足 established footing stand
立足点 foothold
立面图 elevation
立马 immediately once promptly swiftly
竖式 standing vertical
竖琴 harp
竖直 erect vertical
竖立 erect stand
竖笛 clarinet recorder
竖起 erect raise
站不住脚 groundless
站住 stand
站台 platform website
站地 stop
站姿 stance
站立 stand standing
站起 stand
竞争 compete competition
竞争力 competitiveness
竞争对手 competitor rival
竞争性 competitive
竞争者 competitor
竞价 bid
竞技场 arena
竞技性 competitive
竞拍 auction bid
竞相 competitive eagerly vie
竞赛 compete competition contest race
竞赛者 player
竞选活动 campaign
竞逐 compete competition pursue
竞速 race racing
竟敢 cheek
竟然 actually unexpectedly
章则 rule
章子 seal stamp
章程 constitution regulation rule statute
章节 chapter section
章鱼 octopus
童儿 boy
童军 scout
童子 boy
童子军 scout
童年 childhood
童床 crib
童真 naivete
童稚 child childish
童贞 chastity virginity
童身 virgin virginity
竭尽 exhaust
竭诚 wholeheartedly
端上 serve
端倪 boundary clue indication infer
端口 interface port
端子 terminal
端庄 composed dignified
端方 correct honest proper upright
端正 correct proper regular upright
端点 endpoint
端然 finally unexpectedly upright
端的 detail particular really
端看 depend
端线 baseline
端绪 clue thread
端详 scrutinize
端饭 serve
竹子 bamboo
竹篱笆 fence
竺书 scripture
竿头 acme
笃学 studious
笃定 certain confident
笃实 loyal sincere sound
笃志 steadfast
笃挚 cordial sincere
笃病 critical
笊篱 strainer
笑剧 comedy farce
笑吟吟 smile smiling
笑嘻嘻 grinning smiling
笑场 corpse
笑声 laughter
笑容 smile
笑掉大牙 ridiculous
笑林 joke
笑点 joke
笑眯眯 beaming
笑窝 dimple
笑脸 smiley
笑话 jest joke laugh mock
笑靥 dimple
笑骂 deride mock
笔会 pen
笔名 pseudonym
笔墨 word writing
笔头 written
笔录 record transcript
笔心 refill
笔挺 trim
笔杆 pen
笔杆子 pen
笔电 notebook
笔者 author writer
笔耕 write
笔记 note
笔记型电脑 notebook
笔记本 laptop notebook
笔记本电脑 laptop notebook
笔调 style tone
笔谈 essay sketch
笔走龙蛇 vigorous
笔迹 handwriting
笔锋 stroke touch
笞挞 whip
符串 string
符印 seal
符号 mark sign symbol
符合 accordance agree conform meet
符咒 amulet charm
符文 rune
符记 token
笨人 fool
笨伯 fool
笨嘴笨舌 awkward
笨头笨脑 stupid
笨手笨脚 clumsy
笨拙 awkward clumsy stupid
笨瓜 fool
笨蛋 fool idiot
笨货 idiot
笨重 cumbersome heavy laborious unwieldy
第一 first foremost primary
第一线 forefront
第三纪 tertiary
第二 next second secondary
第二天 morrow
第二次 second
第五 fifth
第四纪 quaternary
第纳尔 dinar
笺注 commentary
笼嘴 muzzle
笼头 bridle
笼子 basket cage container trunk
笼槛 cage
笼络 coax
笼统 broad general sweeping vague
笼罩 shroud
笼鸟槛猿 prisoner
等于 equal
等价 equal equivalent
等位基因 allele
等候 wait
等同 equal equate
等式 equality equation
等待 wait
等待时间 latency
等效 equivalent
等比 geometric
等离子 plasma
等离子体 plasma
等第 grade level rank rating
等等 hold so
等级 grade rank status
等级制度 hierarchy
等闲 common idly ordinary unimportant
筋斗 somersault tumble
筋疲力尽 spent
筋脉 vein
筋膜 fascia
筋道 chewy
筋骨 courage physique strength
筏子 raft
筑城 fortification
筑巢 nest
筒子 tube
答复 answer reply
答对 reply
答应 accept agree answer respond
答案 answer solution
答理 acknowledge answer respond
答白 answer
答腔 answer converse respond
答词 reply
答话 answer reply
答辩 reply
策划 engineer planning plot scheme
策划人 plotter sponsor
策动 conspire plot spur
策励 encourage urge
策反 incitement instigate
策士 strategist
策展 curate
策源地 source
策略 crafty strategy tactic
策谋 trick
筛子 sieve
筛查 screen
筛检 screen
筛选 filter
筵上 feast
筵宴 banquet feast
筵席 banquet
筷子 chopstick
筹出 prepare
筹办 arrange
筹商 discuss negotiate
筹备 preparation
筹子 chip counter
筹思 consider
筹措 raise
筹款 fundraising
筹略 astute resourceful
筹算 budget calculate plan
筹议 discuss
签入 check
签到 register sign
签发 issue
签名 autograph sign signature
签呈 petition
签字 sign signature
签定 sign
签条 label tag
签章 signature
签署 sign
签证 visa
签赌 gamble
简介 summary
简便 handy
简册 booklet brochure
简化 simplify
简单 simple
简单化 simplification simplify
简帖 letter
简慢 negligent
简报 briefing presentation
简明 concise
简明扼要 succinct
简易 simplicity simplistic
简朴 plain simple
简洁 concise pithy succinct
简牍 book correspondence document letter
简略 brief simple
简直 really simply
简省 economical simplify
简短 brevity brief briefly
简称 abbreviated abbreviation
简章 brochure pamphlet
简笔画 sketch
简约 abbreviated concise sketchy
简练 succinct terse
简编 compendium
简缩 abbreviation
简而言之 nutshell
简表 table
简装 paperback
简要 brief concise
简言之 briefly
简讯 newsletter
简述 outline sketch summarize summary
箅子 grate grating grid
箍嘴 muzzle
箍带 strap
箍桶匠 cooper
算准 discern identify tell
算出 calculate
算子 operator
算数 count hold
算是 considered last
算术 arithmetic
算法 algorithm arithmetic
算盘 abacus plan scheme
算计 calculate expect plan reckon
算话 count
管乐器 woodwind
管他 regardless
管住 curb manage
管保 guarantee
管制 control restrict
管取 sure
管子 pipe tube
管它 regardless
管家 administrator housekeeper manager steward
管家婆 housewife
管工 plumber
管弦乐团 orchestra
管弦乐队 orchestra
管待 attend serve wait
管情 guarantee
管控 control
管教 discipline guarantee teach
管束 control restriction
管治 govern governance
管理 administer manage management supervise
管理员 administrator manager
管用 useful
管纱 cop
管线 pipeline
管路 conduit piping
管辖 administer jurisdiction
管道 channel mean pipeline tubing
管闲事 meddle
管风琴 organ
管龠 flute key pipe
箧箧 slender
箭头 arrowhead
箭矢 arrow
箭竹 bamboo
箭镞 arrowhead
箱子 box case chest suitcase
箱庭 sandbox
箱箧 box chest
箴言 admonition dictum exhortation
篆刻 seal
篇什 poem
篇幅 length
篇章 chapter section
篓子 basket
篝火 bonfire
篡夺 seize usurp
篡改 falsify tamper
篡窃 seize usurp
篡贼 usurper
篡逆 rebel revolt
篦子 grate
篮圈 hoop ring
篮子 basket
篮板 backboard
篮板球 rebound
篮球 basketball
篮筐 basket
篱垣 fence hedge
篱笆 fence
篷布 tarpaulin
篷车 caravan van
篷顶 canopy ceiling roof
簇射 shower
簇拥 escort
簉室 concubine
簌簌 rustling
簧片 reed
簿册 ledger register
簿子 book notebook
簿籍 record register
簿记 bookkeeping
籍籍 intricate noisy
米姆 meme
米尔斯 mill
米欧 mu
米粒 granule
米糠 bran
米虫 parasite
米饭 rice
米黄 beige
类人猿 hominid
类似 analogous similar
类别 category classification
类同 resemble similar
类固醇 steroid
类型 category kind type
类星体 quasar
类比 analog analogy
类目 category
籽实 bean grain kernel seed
粉丝 fan
粉刷 emulsion paint plaster whitewash
粉刺 acne
粉土 silt
粉尘 dust
粉底 foundation
粉末 dust
粉板 blackboard
粉盒 compact
粉砂 silt
粉碎 crush shatter smash
粉碎机 grinder
粉笔 chalk
粉红 pink
粉红色 pink
粉色 erotic pink powdered white
粉饰 decorate paint plaster whitewash
粉黛 cosmetic
粒子 grain granule particle
粗体 bold
粗劣 coarse
粗厉 abrasive husky
粗哑 hoarse husky raucous
粗大 bulky loud thick
粗心 careless
粗心大意 careless inadvertent negligent
粗放 expansive extensive
粗暴 crass crude rough rude
粗枝大叶 sloppy
粗浅 shallow superficial
粗犷 rough rude straightforward uninhibited
粗率 coarse crude rough
粗略 cursory rough
粗疏 careless coarse rough
粗砂 grit
粗笨 awkward clumsy unwieldy
粗粝 coarse
粗糙 coarse crude gruff rough
粗细 thickness
粗莽 brusque crude rough
粗豪 forthright straightforward
粗鄙 coarse
粗野 rough
粗陋 coarse crude shallow unsophisticated
粗鲁 coarse crude
粘乎乎 slimy sticky
粘扣 velcro
粘扣带 velcro
粘接 bond
粘皮带骨 indecisive plodding
粘稠 viscous
粘糯 sticky
粘贴 adhere paste stick
粘连 adhere adhesion stick
粟米 corn
粪便 excrement fece
粪肥 dung manure
粮仓 barn granary
粮秣 fodder forage provision
粮荒 famine
粮食 cereal foodstuff
粮食作物 cereal
精义 essential
精于 adept proficient skillful
精光 glorious radiant
精准 accurate exact precise precision
精减 reduce streamline
精分 schizophrenia
精制 refined
精力 energy
精力充沛 energetic vigorous
精华 essence soul
精品店 boutique
精妙 exquisite
精密 accuracy exact precise refined
精密化 refinement
精巢 testicle
精工 delicate exquisite refined
精巧 elaborate
精干 crack special
精度 precision
精彩 brilliant marvelous wonderful
精微 profound subtle
精心 detailed fine meticulous
精明 astute shrewd smart
精液 semen
精深 profound refined
精湛 consummate exquisite
精灵 elf fairy spirit sprite
精炼 polished purify refine refined
精炼厂 refinery
精疲力尽 drained spent
精疲力竭 drained spent
精瘦 slender
精矿 concentrate
精确 accurate precise
精确度 accuracy precision
精神 consciousness mind spirit thought
精神分析 psychoanalysis
精神分裂症 schizophrenia
精神性 mental nervous spirituality
精神恍惚 trance
精神病 psychosis
精神病学 psychiatry
精神百倍 refreshed
精神科 psychiatry
精神饱满 lively
精简 reduce simplify
精算 actuarial
精算师 actuary
精粹 succinct
精纯 exquisite pure
精练 scour
精细 careful fine meticulous
精美 elegant exquisite fine
精致 delicate exquisite fine refined
精良 excellent
精英 cream elite essence
精装 hardcover
精诚 sincerity
精辟 incisive insightful
精选 choice concentrate concentration
精通 master proficient
精锐 crack elite
精髓 essence marrow
精魂 soul spirit
糊剂 glue paste
糊墙纸 wallpaper
糊弄 deceive fool
糊涂 confused muddled silly
糊糊 gooey porridge sticky viscous
糊糊涂涂 confused dumb muddled stupid
糊里糊涂 confused daze vague
糕点 cake pastry
糕饼 cake pastry
糖尿病 diabete
糖果 candy
糖水 syrup
糖汁 syrup
糖浆 syrup
糖类 sugar
糖蜜 molass syrup
糜烂 dissipated rotten
糟了 darn
糟心 annoyed upset vexed
糟粕 rubbish
糟糕 bad terrible
糟糠 junk rubbish
糟践 destroy spoil waste
糟蹋 ruin spoil waste wreck
糟透 dreadful horrible
糨糊 paste
系上 fasten tie
系列 series set
系囚 prisoner
系放 band tag
系数 coefficient factor modulus ratio
系泊 moor
系统 system
系统性 systematic
系综 ensemble
紊乱 chao disorder
素人 amateur layman
素养 accomplishment
素净 light quiet unobtrusive
素常 ordinarily usually
素描 sketch
素日 usually
素朴 naive simple unadorned unsophisticated
素来 always consistently
素食者 vegetarian
索价 charge
索取 ask demand
索多玛 sodom
索引 index
索性 just simply
索杰纳 sojourner
索求 demand seek
索然 dry dull
索然无味 dull
索索 trembling
索要 ask demand request
索解 explain explanation
索讨 ask demand
索贿 extort
紧凑 compact terse tight
紧实 dense firm packed tight
紧巴 tight
紧张 intense nervous strained tense
紧张状态 standoff
紧急 emergency urgent
紧急事件 emergency
紧抱 embrace hug
紧挤 pinch
紧盯 gaze
紧紧 closely tightly
紧绷 strained taut tense
紧绷绷 strained stretched taut tight
紧缩 austerity curtail reduce tighten
紧缺 scarce
紧裹 bind
紧要 critical crucial vital
紧跟 comply
紧迫 pressing urgent
紧逼 close
紧闭 secure
紫丁香 lilac
紫外 ultraviolet
紫斑 bruise
紫红色 claret mauve prune
紫罗兰 violet
紫罗兰色 violet
紫色 purple violet
紫菀 aster
紫藤 wisteria
紫貂 sable
紫铜 copper
累及 affect involve
累垮 collapse
累心 taxing
累犯 recidivism
累积 accumulate
累累 haggard heap pile wretched
累计 cumulative total
累赘 cumbersome inconvenience superfluous
累进 progressive
繁华 bustling flourishing
繁复 complicated
繁密 dense intense
繁忙 bustling busy
繁文 convoluted
繁杂 diverse many
繁殖 breed propagate reproduce
繁盛 prosperous thriving
繁育 breed
繁茂 lush
繁荣 booming prosperous
繁荣昌盛 thriving
繁衍 multiply reproduce
繁重 arduous burdensome heavy onerous
繁闹 bustling
纠众 muster
纠合 gathering
纠察 steward
纠弹 censure denounce impeach
纠正 correct
纠纷 dispute
纠结 confused loss tangled twisted
纠缠 nag tangle
纠葛 dispute entanglement
纠集 muster
红人 celebrity
红利 bonus dividend
红包 bribe kickback
红外 infrared
红娘 matchmaker
红宝石 ruby
红心 heart
红扑扑 flushed red rosy
红日 sun
红木 mahogany rosewood
红桃 heart
红殷殷 crimson
红润 florid rosy ruddy
红潮 blush flush menstruation
红火 prosperous
红牙 clapper
红璧玺 topaz
红眼 envious jealous
红眼病 envy jealousy
红肿 inflamed
红脸 blush
红色 red revolutionary
红萝卜 carrot
红轮 sun
红辣椒 chili
红铜 copper
红颜 youth
纤密 close fine intricate
纤小 delicate fine
纤巧 dainty delicate
纤弱 delicate fragile
纤微 slight slim
纤悉 detailed
纤手 broker middleman
纤柔 delicate fine
纤瘦 slender
纤纤 slender slim
纤细 fine slim tender
纤维 fiber
纤维状 fibrous
纤维素 cellulose
纤美 exquisite
纤芯 core
约会 appointment date engagement
约伯 job
约制 bind constrain restrict
约合 about approximately
约塔 iota
约契 contract
约定 arrange arrangement promise stipulate
约束 constrain limit restrict restriction
约束力 binding
约束条件 constraint
约略 approximate rough
约章 charter
约纳 jonah
约翰 john
约莫 about around estimate guess
约见 appointment
约言 abbreviation pledge promise
约请 invite
级别 grade level rank
级差 differential
级数 series
级联 cascade
纨裤子弟 dandy
纪元 epoch
纪实 documentary
纪年 annal chronicle
纪录片 documentary newsreel
纪律 discipline
纪念 commemorate memento souvenir
纪念册 yearbook
纪念品 memento souvenir
纪念堂 mausoleum
纪念奖 trophy
纪念碑 monument
纪要 minute
纬圈 parallel
纬度 latitude
纬线 parallel
纯净 clean pure
纯化 purify
纯品 sterling
纯属 outright purely sheer
纯度 purity
纯正 honest pure
纯洁 pure purify
纯熟 proficient skillful
纯种 purebred
纯粹 completely pure purely
纯素 ordinary plain vegan vegetarian
纰缪 error mistake
纱丽 sari
纱布 gauze
纱线 yarn
纱绽 spindle
纲要 outline
纲领 program
纳入 incorporate
纳税人 taxpayer
纳米技术 nanotechnology
纳粹 nazi
纳罕 amazed bewildered
纳贿 bribery
纳闷 bewildered puzzled
纳降 surrender
纴织 weave
纵享 enjoy indulge
纵令 indulge
纵向 longitudinal vertical
纵声 loudly
纵容 indulge
纵意 willfully
纵放 indulge undisciplined
纵步 bound stride
纵深 depth span
纵火犯 arsonist
纵裂 lobe
纵贯 pierce
纵身 leap spring
纵队 column file
纷争 dispute
纷扰 disturbance turmoil unrest
纷披 scattered
纷杂 mess
纷纷 continuously diverse profusion succession
纸品 stationery
纸堆 paper
纸巾 napkin
纸张 paper
纸板 cardboard
纸烟 cigarette
纸盒 carton
纸箱 carton
纸草 papyrus
纸质 paper printed
纸钞 banknote
纸鸢 kite
纸鹞 kite
纹丝 whisker
纹刺 tattoo
纹理 grain
纹绣 embroidery
纹缕 grain wrinkle
纹路 grain wrinkle
纹饰 figure
纺丝 spinning
纺纱 spin spinning
纺织品 fabric textile
纺锤 spindle
纽子 button
纽带 bond link tie
纽扣 button
纾缓 relax relaxed
纾解 alleviate ease relieve remove
线上 online
线下 offline
线人 informer spy
线图 diagram
线圈 coil
线性 linear
线条 line
线状 linear
线程 thread
线索 clue thread trail
线绳 cord
线缆 cable cord wire
线脚 molding seam stitching
线虫 nematode
线路 circuit line road wire
线锯 jigsaw
练习 drill exercise practice
练功 train
练就 master
练达 experienced sophisticated
组件 assembly component module unit
组分 component
组合 assemble combination combine compose
组图 diagram image map picture
组块 chunk
组建 establish organize
组成 constitute form
组成部分 component constituent ingredient part
组曲 suite
组织 organization organize tissue weave
组织者 organizer
组装 assemble
绅士 gentleman
细分 divide
细则 bylaw
细化 elaborate refine
细姨 concubine
细嫩 tender
细密 careful detailed fine meticulous
细小 fine minute tiny
细微 fine minute subtle tiny
细微末节 nicety
细心 attentive careful meticulous
细挑 slender
细数 breakdown countdown list
细枝末节 trifle
细毛 fuzz
细看 peer scan
细碎 fragment
细粉 powder
细线 string thread
细细 attentive careful
细细品味 relish savor
细绳 cord string twine
细胞 cell
细胞因子 cytokine
细胞核 nucleus
细胞质 cytoplasm
细腻 delicate exquisite smooth subtle
细致 careful delicate fine meticulous
细节 detail particular
细菌 bacterium germ
细软 valuable
细部 detail
细长 slender
细雨 drizzle
织品 textile
织布机 loom
织机 loom
织物 fabric textile
织补 darn
织造 weave
织锦 brocade
终久 end eventually
终了 end
终于 end eventually finally last
终场 end
终局 conclusion endgame outcome
终期 final terminal
终极 final ultimate
终止 stop terminate
终点 destination end terminus
终点站 terminus
终生 lifelong lifetime
终究 end
终端 end terminal
终端机 terminal
终结 conclusion end terminate
终身 lifelong marriage
绊住 hinder
绊倒 stumble trip
绊脚石 obstacle
绊跤 stumble trip
经久 durable
经久不息 prolonged
经书 scripture sutra
经典 classic classical scripture typical
经办 deal handle
经历 experience
经受 endure undergo withstand
经商 business trade
经圈 meridian
经常 constantly frequently often regularly
经年 year
经年累月 year
经度 longitude
经手 deal handle
经手人 agent broker
经文 scripture
经济 economic economy
经济体 economy
经济学 economic
经济学家 economist
经济衰退 recession
经理 director manager
经管 charge
经纪 broker manage manager
经纪人 agent broker manager middleman
经纱 warp
经线 meridian warp
经络 meridian tactic
经营 engage operate run
经营者 executive manager
经血 menstruation
经费 expenditure fund
经过 course pass process
经销 distribute sell
经销商 broker dealer distributor seller
经验 experience
经验丰富 experienced
绑住 bind fasten
绑匪 kidnapper
绑定 bind binding
绑带 bandage
绑扎 bind binding
绑架 abduct hijack kidnap kidnapping
绑票 kidnap
绑缚 bind bondage tether
绑腿 legging
绑走 abduct kidnap
绒布 flannel
绒毛 down fur
绒线 wool
结亲 marry
结余 balance
结冰 freeze
结出 bear
结合 binding combine integrate link
结壳 crust
结婚 marry
结子 knot
结存 balance
结实 durable rugged strong sturdy
结尾 coda ending
结局 conclusion ending
结巴 stutter
结幕 denouement
结彩 adorn
结成 forge form
结拜 sworn
结晶 crystal crystalline crystallization fruit
结晶体 crystal
结晶学 crystallography
结晶状 crystalline
结末 ending finally
结束 conclude end finish termination
结构 architecture composition makeup structure
结构性 structural structured
结果 consequence end outcome result
结核 consumption nodule tuberculosis
结核病 tuberculosis
结梁子 beef
结棍 awesome formidable robust
结清 settle
结点 joint node
结盟 aligned allied bond
结石 calculus stone
结缡 marry
结肠 colon
结肠镜 colonoscopy
结节 nodule
结褵 marry
结记 remember
结论 conclude conclusion verdict
结队 convoy troop
绕流 turbulence
绕组 coil
绕脖子 involved tricky
绕行 bypass orbit
绕过 avoid bypass circumvent detour
绕远儿 circuitous
绕道 bypass
绗缝 quilt
绘制 draft draw
绘图 chart draft plot sketch
绘画 draw paint
给予 accord render
给付 pay payment
给以 give grant
给养 provide provision supply
给力 awesome cool impressive nifty
给定 given preset
绚丽 gorgeous magnificent
绚丽多彩 gorgeous magnificent
绚烂 dazzling gorgeous splendid
络绎 continuous unending
络绎不绝 continuously
绝世 exceptional unique
绝了 dope
绝产 sterilization
绝代 incomparable peerless
绝伦 outstanding peerless
绝后 unique
绝壁 precipice
绝妙 exquisite
绝对 absolute unconditional
绝情 heartless
绝技 stunt
绝望 despair desperate desperation
绝气 expire
绝活 specialty
绝灭 annihilate exterminate extinction
绝然 absolutely completely
绝种 extinct extinction
绝经 menopause
绝缘 insulate
绝色 stunning
绝赞 amazing awesome ultimate
绝迹 extinct vanish
绝逼 definitely sure
绝顶 extremely peak summit utterly
绝顶聪明 brilliant
绞扭 wring
绞架 gallow
绞死 hang strangle
绞痛 cramp
绞车 winch
统一 integrate integrated unified unify
统一体 whole
统一性 unity
统共 altogether total
统制 control
统合 integrate integrated
统属 subordination
统帅 command
统御 rule
统摄 command
统治 govern regime rule
统治力 dominance supremacy
统治权 dominance dominion sovereignty
统治者 ruler
统率 command direct
统统 totally
统计 count statistic
统计员 statistician
统计学 statistic
统计表 chart
统辖 command govern
统通 everything
统领 command commander lead officer
统驭 control
绣帷 tapestry
绥靖 appease appeasement pacify
绥靖主义 appeasement
继亲 marry
继任 successor
继任者 successor
继后 afterward later
继嗣 continue heir posterity
继女 stepdaughter
继子 stepson
继承 carry inherit succeed
继承人 heir successor
继承者 successor
继母 stepmother
继父 stepfather
继电器 relay
继续 continue go proceed
继而 afterward then
继述 inherit succeed
绩效 achievement performance result
绪论 introduction
续书 sequel
续作 sequel
续增 addition appendix
续娶 remarry
续杯 refill
续篇 continuation sequel
续续 continuous running
续编 continuation sequel
续订 renew
续随子 caper
续集 sequel
绮丽 beautiful enchanting
绮井 ceiling
绮年 young youthful
绮想 fantasy
绮灿 enchanting gorgeous
绮靡 gorgeous ornate
绯红 crimson scarlet
绰号 nickname
绰名 nickname
绰约 charming
绳套 harness noose
绳子 cord rope string
绳索 rope
绳结 knot
维他命 vitamin
维修 maintenance
维克托 victor
维和 peacekeeping
维度 dimension
维护 defend protect safeguard uphold
维持 keep maintain preserve
维数 dimension
维新 modernization reform revitalization
维根 vegan
维珍 virgin
维生素 vitamin
维管 vascular
维系 maintain
维萨 visa
绵密 detailed meticulous
绵延 continuous
绵绵 continuous uninterrupted
绵绵不绝 continuous endless
绵羊 sheep
绵远 remote
绵连 continuous uninterrupted
绵邈 faraway remote
绵长 extensive prolonged
绶带 cordon ribbon
绷子 hoop
绷带 bandage
绷床 trampoline
绷簧 spring
绸子 silk
绸缎 satin
综上所述 summarize
综合 composite comprehensive integrate mixed
综合征 syndrome
综合性 synthesis
综合法 synthesis
综合症 syndrome
综括 summarize
综效 synergy
综析 synthesis
综理 oversee
综艺 variety
综述 roundup
绽放 blossom
绽破 burst split
绽露 appear
绿头鸭 mallard
绿宝石 beryl
绿松石 turquoise
绿树 greenery tree
绿油油 verdant
绿洲 oasis
绿色 green
绿荫 shade
绿阴 shady
缀合 compose
缀字 spell
缀饰 decorate decoration
缅怀 commemorate
缅邈 far remote
缆索 cable
缆线 cable
缆绳 cable
缉拿 arrest seize
缉捕 apprehend arrest seize
缉查 raid search
缉获 apprehend arrest
缎子 satin
缎布 satin
缎带 ribbon
缓兵之计 stalling
缓冲 buffer cushion
缓冲器 buffer
缓刑 probation
缓办 delay postpone
缓动 sluggish
缓和 allay alleviate ease moderate
缓存 cache
缓急 priority
缓慢 slow
缓期 defer postpone
缓步 gradually slowly
缓缓 slowly
缓解 alleviate dull
缔结 conclude
缔造 create found
缔造者 creator founder
编入 assign include
编写 compile
编列 compile prepare
编制 compile establish weave
编剧 dramatist scenario screenwriter
编务 editing
编印 publish
编号 number numbering
编年史 annal chronicle
编成 edit organize
编排 arrange
编撰 compile edit
编曲 arrangement compose
编目 catalogue list
编码 code encode
编程 program programming
编纂 compile
编织 braid create knit weave
编结 weave
编者 compiler editor
编舞 choreographer choreography
编著 compile write
编译 compile
编译器 compiler
编辑 compile compiler edit editor
编辑器 editor
编辑室 newsroom
编选 compile
编造 compile concoct fabricate invent
编队 formation
缘于 originate
缘分 destiny
缘故 cause reason
缘由 cause reason
缘起 genesis origin originate
缘饰 fringe
缜匝 dense fine
缜密 careful deliberate delicate meticulous
缝制 make sew
缝合 suture
缝子 crack crevice
缝絍 sew stitch
缝纫 sew
缝线 suture
缝缀 mend
缝衣匠 tailor
缝补 darn
缠夹 annoy bother harass
缠手 troublesome
缠扰 disturb harass
缠结 knot
缠绕 bother twine twisting wind
缠绕茎 vine
缠绵 lingering touching
缠绵悱恻 poignant
缩写 abbreviation
缩减 cut reduce
缩头乌龟 chicken coward
缩小 decrease reduce shrink
缩影 epitome microcosm microfilm
缩手缩脚 constrained
缩放 scaling zoom
缩水 shrink
缩略 abbreviation contract
缩略图 thumbnail
缩略语 acronym
缩短 curtail reduce shorten
缩称 abbreviation
缩紧 contract shrink tighten
缩约 abbreviation contraction
缩语 acronym
缪巧 intelligent plan scheme
缪斯 muse
缭乱 confused dazzled
缭绕 linger
缮写 copy
缰绳 rein
缴交 hand pay
缴付 pay
缴枪 disarm surrender
缴械 disarm surrender
缴纳 pay
缴获 capture seize
缺乏 lack short
缺位 dysfunctional unsatisfactory vacancy
缺口 gap jag nick shortfall
缺失 deficiency flaw lack shortcoming
缺少 lack short shortage shortfall
缺席 absent
缺德 mean nasty reprehensible
缺德事 misdeed
缺心少肺 stupid
缺心眼 senseless stupid
缺憾 regret
缺损 defect defective
缺氧 anaerobic
缺水 dehydration
缺漏 deficiency omission overlook
缺点 disadvantage fault shortcoming
缺省 default
缺衣少食 destitute
缺陷 defect flaw
缺额 vacancy
罂粟 poppy
罄匮 exhausted
罄身 nudity
罅隙 crack gap rift
罐头 can tin
罐子 jar pitcher pot
罐装 canned
网上 online
网址 website
网孔 mesh
网志 blog
网架 rack
网格 grid lattice mesh
网桥 bridge
网点 branch
网片 mesh netting
网版 screen
网球 tennis
网目 mesh
网眼 mesh
网站 website
网络 internet network
网络日记 blog
网络空间 cyberspace
网罗 snare
网膜 retina
网路 internet network
网际 cyber internet net
网际网路 internet
罔顾 disregard ignore
罕有 rare rarely
罕见 rare
罗列 list
罗姆酒 rum
罗布 display distribute
罗拉 roller
罗曼史 romance
罗曼司 romance
罗曼蒂克 romantic
罗望子 tamarind
罗盘 compass
罗纹 rib
罗经 compass
罗缎 ribbed
罗网 net
罗致 employ recruit
罗锅 hunchback
罚则 penalty
罚款 fine penalty
罚金 fine forfeit
罚钱 fine
罚锾 fine
罢休 abandon
罢免 dismiss
罢工 strike
罢黜 ban reject
罩子 casing cover
罩杯 cup
罩衣 overall
罩衫 smock
罩袍 burqa
罪人 sinner
罪名 accusation charge stigma
罪大恶极 reprehensible
罪孽 crime sin wrongdoing
罪恶 crime evil sin
罪愆 offense sin
罪犯 criminal
罪疚 guilt
罪行 crime offense
罪责 guilt
罪过 offense sin
置之不理 ignore
置之度外 disregard
置之脑后 ignore
置买 buy purchase
置于 place put
置信 believe confidence
置入 embed implant insert
置办 buy purchase
置喙 comment say
置换 displace displacement permutation replace
置放 place put
置物柜 cabinet locker
置疑 doubt
置评 comment statement
置身 stay
置辩 argue
署名 sign
署方 department
罹患 suffer
羁押 detain detention imprisonment
羁留 detain stay
羁绊 hinder restrain restraint yoke
羊毛 fleece wool woolen
羊毛衫 cardigan
羊痫风 epilepsy
羊癫疯 epilepsy
羊皮纸 parchment
羊羔 lamb
羊肉 mutton
羊角风 epilepsy
美丽 beautiful
美乃滋 mayonnaise
美人 belle
美人鱼 mermaid
美化 decorate embellishment
美发师 hairdresser
美味 delicacy delicious
美味可口 delicious tasty
美好 beautiful fine
美妙 beautiful splendid wonderful
美学 aesthetic
美容师 hairdresser
美德 virtue
美意 goodwill kindness
美术 art painting
美杜莎 medusa
美沙酮 methadone
美洲狮 cougar puma
美洲虎 jaguar
美洲豹 jaguar
美滋滋 elated
美满 blissful happy
美石 jewel
美耐皿 melamine
美色 charm
美艳 glamorous gorgeous
美观 artistic beautiful
美貌 beauty
美轮美奂 magnificent
美钞 greenback
美食家 gourmet
美馔 delicacy
羔羊 lamb sheep
羚羊 antelope
羝羊触藩 trapped
羞怯 shy timid
羞恼 resentful
羞惭 disgrace
羞愤 indignant
羞涩 shy
羞红 blush
羞耻 shame
羞辱 humiliate humiliation indignity shame
羡慕 admire envy
群众 mass multitude
群众性 mass
群众演员 extra
群体 colony community
群嘲 deride
群山 mountain
群岛 archipelago
群演 extra
群组 cluster cohort group
群聚 aggregate congregate gather
群花 blossom
群落 community
群雄 star
群集 aggregate congregate gather
羯磨 karma
羱羊 ibex
羸弱 frail weak
羹汤 soup
羼杂 blend dilute mix
羽化 die levitation
羽族 bird
羽毛 feather plumage plume
羽毛球 badminton
羽流 plume
羽球 badminton
羽绒 down
羽翼 assistant wing
羽茎 quill
翅子 wing
翅展 wingspan
翅膀 wing
翎毛 feather plumage plume
翔回 circle
翘企 long
翘尾巴 cocky
翘曲 bend prejudice warp
翘望 long
翘棱 bend warp
翘盼 eager long
翘硬 erect erection hard
翘足 long
翘足引领 long
翠鸟 kingfisher
翩翩 elegant graceful smart
翱翔 soar
翳眼 cataract
翻一番 double
翻作 compose
翻修 overhaul rebuild
翻倍 double
翻倒 capsize collapse overthrow overturn
翻动 scroll stir turn
翻印 reprint
翻卷 spin
翻唱 cover
翻嘴 quarrel
翻悔 renege
翻拍 adaptation remake reproduction
翻摄 remake
翻新 revamp
翻滚 boil roll
翻版 clone imitation reprint reproduction
翻番 double
翻盖 rebuild renovate
翻看 browse
翻筋斗 tumble
翻耕 plow
翻腾 churn somersault surge tumble
翻船 capsize
翻覆 capsize overturn
翻译 interpret interpreter translate translator
翻译家 translator
翻译者 interpreter translator
翻越 cross surmount transcend
翻车 flop
翻转 flip invert roll
翻过 transform
翻过来 overturn
翻造 rebuild renovate
翻领 lapel
翼侧 flank
翼展 wingspan
翼翼 careful
耀武扬威 bluff bluster
耀眼 dazzle dazzling
老二 penis
老于世故 sophisticated
老人 elderly
老伯 uncle
老例 custom
老儿 father husband
老兄 buddy
老兵 veteran
老化 age
老千 cheat
老古板 square
老处女 spinster
老外 amateur layman
老大 boss very
老大妈 madam
老大娘 madam
老大爷 grandpa uncle
老天 god heaven
老天爷 god heaven
老头 father husband
老奸巨猾 crafty cunning
老妈 mom mother
老娘 midwife
老子 daddy father
老实 gullible honest naive sincere
老客 peddler
老将 veteran
老师 teacher
老年 elderly
老年人 elderly
老式 outdated
老态 decrepit
老态龙钟 senile
老总 boss sir
老成 experienced mature sophisticated
老掉牙 obsolete
老旧 outmoded
老是 always
老朋友 menstruation
老本 asset capital reputation saving
老朽 old useless
老板 boss
老梗 old
老父 father
老爷 lord master
老爸 dad father
老爹 sir
老神在在 calm
老等 heron
老练 experienced seasoned
老耄 senile
老脸 brazen face
老茧 corn
老虎 tiger
老虎钳 vise
老资格 veteran
老趼 corn
老辈 ancestor
老迈 aged senile
老雕 vulture
老鸟 veteran
老鸹 raven
老鹰 hawk
老鼠 mouse rat
老鼻子 many
老龄 aged aging geriatric
老龄化 aging
考克斯 cox
考分 grade
考古 archaeology
考古学 archaeology
考古学家 archaeologist
考官 examiner
考察 inspect
考拉 koala
考查 investigate study
考核 appraisal assess examine review
考究 exquisite investigate
考虑 consider consideration
考评 evaluation
考试 exam
考过 pass
考量 consider consideration
考验 ordeal test trial
而且 addition furthermore moreover
而今 now present
而后 after then
而是 rather
耍子 fun play
耍废 chill
耍弄 dally engage play resort
耍手腕 maneuver
耍猴 tease
耍花枪 dupe
耐久 durable
耐力 endurance
耐劳 hardy
耐受 endurance tolerate
耐受力 tolerance
耐受性 resistance tolerance
耐心 patience patient
耐性 patience
耐操 durable stamina
耐水 waterproof
耐水性 waterproof
耐火 refractory
耐热 fireproof
耐用 durable
耐穿 durable
耒耜 plow
耕作 farming
耕奴 serf
耕犁 plow
耕种 cultivate till
耗失 lost
耗子 rat
耗尽 deplete drain exhaust
耗损 waste
耗散 dissipate squander
耗费 consume spend squander waste
耗资 cost expenditure spend
耙地 harrow
耙子 rake
耦合 coupled coupling
耳坠子 earring
耳子 handle
耳掴子 slap
耳朵 ear handle
耳机 headphone
耳根 ear
耳根子 ear
耳片 tab
耳环 earring
耳畔 ear
耳目 information knowledge spy
耳目一新 refreshing
耳聋 deaf
耳聪目明 perceptive
耳语 whisper
耳闻 hear
耳麦 headphone
耷拉 dangle
耷着 dangle
耸动 incite shake shrug
耻笑 ridicule
耻辱 disgrace humiliation shame
耻骂 abuse mock
耽搁 delay
耽溺 indulge wallow
耽误 delay interfere
耿直 candid frank honest
耿耿 bright devoted troubled
耿耿于怀 brooding
聆听 listen
聆讯 hearing
聊且 tentatively
聊备一格 nominal token
聊天 chat gossip
聋聩 deaf
职业 occupation profession professional vocation
职位 job position post
职分 duty
职务 duty job position post
职场 workforce workplace
职守 duty post responsibility
职工 employee worker
职志 aspiration
职掌 assignment charge
职权 authority
职涯 career
职称 title
职级 grade level position rank
职缺 opening
职能 function role
职衔 title
职责 duty obligation responsibility
聒噪 clamor noisy
聒耳 raucous
联动 coupled linkage
联合 alliance combine join unite
联合会 federation
联名 jointly
联想 associate
联想起 associate think
联播 hookup simulcast
联机 network online
联欢 celebration party
联欢会 party
联盟 alliance coalition union
联系 connection contact integrate relation
联结 combine join link
联络 connection contact liaison
联网 network
联袂 group jointly together
联诵 liaison
联谊 fellowship friendship
联谊会 association club party society
联赛 league
联轴器 coupling
联轴节 coupling
联通 connection link
联邦 commonwealth federal federation union
联邦制 federal
联队 wing
联集 union
聘书 contract
聘任 appoint appointed
聘用 employ hire
聘请 engage hire
聚丙烯 polypropylene
聚乙烯 polyethylene
聚众 muster
聚伙 mob
聚会 gathering meet party
聚光 spotlight
聚光灯 spotlight
聚合体 aggregate polymer
聚合作用 polymerization
聚合物 polymer
聚合酶 polymerase
聚头 meet
聚宝盆 cornucopia
聚居 congregate
聚居地 habitat
聚敛 accumulate convergent gather
聚晤 meet
聚歼 annihilate
聚氨酯 polyurethane
聚焦 focus
聚积 accumulate collect
聚苯乙烯 polystyrene
聚落 settlement town village
聚酯 polyester
聚集 assemble gather
聚首 gather meet
聚齐 assemble
聪慧 bright intelligent
聪敏 bright sharp
聪明 acute bright clever intelligent
聪明伶俐 bright clever
聪明绝顶 brilliant
聪颖 intelligent smart
肃敬 deferential respectful
肃杀 austere harsh stern
肃清 purge
肃然 awed respectful solemn
肃穆 serene
肄业 attend
肆意 recklessly willfully
肆无忌惮 unbridled
肆虐 devastate
肇事者 culprit offender
肇因 cause origin
肇始 initiate start
肇建 build create
肉丸 meatball
肉乎乎 fleshy plump
肉冠 comb
肉商 butcher
肉垫 pad
肉干 jerky
肉感 sensual sensuality sexy voluptuous
肉果 nutmeg
肉棒 penis
肉汤 broth
肉瘤 sarcoma superfluous useless wart
肉盾 tank
肉票 hostage
肉类 meat
肉羹 bouillon stew
肉豆蔻 mace nutmeg
肉质 succulent
肉贩 butcher
肉食 carnivorous
肉食动物 carnivore
肉鸡 broiler zombie
肉麻 corny sappy sickening
肋骨 rib
肌体 body fabric organism
肌动蛋白 actin
肌理 texture
肌肉 flesh muscle
肌肉发达 muscular
肌肤 flesh skin
肌腱 hamstring tendon
肌酸 creatine
肏蛋 lousy rotten
肖似 resemble
肖像 likeness portrait
肖想 covet
肘击 elbow
肚子 abdomen belly stomach
肚皮 belly
肚脐 navel
肚脐眼 navel
肚腩 belly
肛门 anus
肝火 irritability
肝炎 hepatitis
肝硬化 cirrhosis
肝脏 liver
肠仔 sausage
肠子 intestine
肠管 gut intestine
肠道 gut intestine
肠镜 colonoscopy
股东 shareholder stockholder
股份 share stock
股利 dividend
股息 dividend
股本 investment
股票 stock
股长 chief director head
股骨 femur
肢体 body limb
肢体冲突 fight
肤浅 shallow superficial
肥力 fertility
肥厚 fertile fleshy plump
肥大 baggy fat loose stout
肥头大耳 chubby fat plump
肥实 fat fertile plump
肥料 fertilizer manure
肥沃 fertile
肥皂 soap
肥皂沫 foam
肥硕 fleshy plump stout
肥羊 moneymaker
肥美 fertile plump rounded
肥肉 fat
肥胖 fat obese
肥胖症 obesity
肥腻 fatty greasy
肥鲜 delicious
肩并肩 abreast
肩胛 shoulder
肩膀 shoulder
肩膊 shoulder
肩负 bear shoulder suffer
肩起 bear shoulder
肩部 shoulder
肮脏 despicable dirty filthy
肯定 affirm certain definitely positive
育婴师 nanny
育幼院 orphanage
育有 parent
育种 breed breeding
肺气肿 emphysema
肺炎 pneumonia
肺痨 tuberculosis
肺结核 tuberculosis
肺脏 lung
肾上腺素 adrenaline
肾脏 kidney
肿块 growth lump swelling tumor
肿大 enlargement swelling
肿瘤 tumor
肿瘤学 oncology
肿瘤科 oncology
肿胀 swelling
胀大 swollen
胀起 bulge
胁迫 coerce compel force
胃口 appetite liking
胃囊 stomach
胃灼热 heartburn
胃袋 belly
胄裔 descendant
胆力 bravery courage
胆固醇 cholesterol
胆大 audacious bold daring
胆大包天 reckless
胆大妄为 daredevil daring presumptuous
胆子 courage gut nerve
胆寒 fear terrified
胆小 cowardice timid
胆小鬼 coward
胆怯 cowardly timid
胆敢 audacity dare
胆气 bold courageous
胆汁 bile gall
胆肥 brazen
胆量 boldness courage gut
胆魄 boldness daring
背书 back backing endorse endorsement
背侧 back
背信弃义 betray treachery
背债 debt
背包客 backpacker
背叛 betray
背叛者 traitor
背后 back behind rear
背囊 backpack
背地 private secretly
背地里 secretly
背带 brace sling strap suspender
背带裤 overall
背弃 abandon desert renounce
背德 immoral unethical
背时 outdated
背景 backdrop background context
背景音乐 soundtrack
背板 panel
背气 stroke
背泳 backstroke
背离 depart deviate deviation
背诵 recite
背负 bear shoulder
背运 unlucky
背逆 violate
背部 back
背锅 scapegoat
背阴 shade shady
背面 back
背骨 spine
胎儿 embryo fetus
胎座 placenta
胎盘 placenta
胎面 tread
胖乎乎 chubby
胖人 fatty
胖嘟嘟 chubby plump pudgy
胖子 fatty
胚胎 embryo
胚芽 bud germ sprout
胜仗 victory
胜任 competent qualified
胜似 superior surpass
胜出 success victory win
胜利 victory
胜利者 victor winner
胜者 winner
胜败 result
胜过 excel surpass
胞宫 uterus womb
胞浆 cytoplasm
胞藻 algae
胠箧 steal
胡乱 careless casually reckless will
胡人 barbarian foreigner
胡佛 hoover
胡同 alley lane
胡天胡帝 reckless
胡子 beard
胡弄 deceive fool
胡扯 chatter nonsense
胡搅 disturb
胡搞 affair
胡桃 walnut
胡椒 pepper
胡狼 jackal
胡瓜 cucumber
胡编 concoct
胡芫 coriander
胡荽 coriander
胡萝卜 carrot
胡萝卜素 carotene
胡蜂 hornet wasp
胡话 nonsense
胡越 calamity disaster
胡须 beard
胡麻 flax sesame
胫骨 tibia
胭脂 rouge
胯间 crotch groin
胰子 pancrea
胰岛素 insulin
胰脏 pancrea
胰腺 pancrea
胳膊 arm
胳膊肘 elbow
胳臂 arm
胴体 carcass
胶乳 latex
胶原 collagen
胶原蛋白 collagen
胶合板 plywood
胶囊 capsule
胶接 bond
胶水 glue
胶泥 clay
胶片 film
胶着 gridlock stalemate
胶结 bond cement glue
胶黏 adhesive sticky
胸乳 breast
胸前 bosom chest
胸卡 badge
胸口 chest
胸围 bust
胸墙 parapet
胸廓 thorax
胸怀 breast cherish
胸怀坦荡 unselfish
胸有丘壑 astute
胸槽 cleavage
胸牌 badge
胸罩 bra
胸脯 chest
胸膛 chest
胸襟 aspiration heart vision
胸部 bosom chest
胸针 brooch
胸骨 sternum
能伸能屈 flexible
能力 ability capability
能动性 initiative
能够 able can capable
能屈能伸 flexible
能干 capable competent
能手 expert
能源 energy
能耐 ability capability
能见度 visibility
能言善辩 eloquent
能量 capability energy
脂粉 cosmetic
脂肪 fat
脂膏 fat fortune grease rich
脆弱 frail weak
脆片 chip
脆脆 crispy
脉冲 pulse
脉冲星 pulsar
脉动 pulse throbbing
脉息 pulse
脉搏 pulse
脉管 vascular
脉络 fabric
脉脉 affectionate loving
脊梁 backbone spine
脊梁骨 backbone
脊椎 backbone vertebra
脊椎动物 vertebrate
脊椎骨 vertebra
脊灰 polio
脊背 back
脊骨 backbone
脏乱 mess
脏乱差 squalor
脏兮兮 dirty filthy
脏土 muck trash
脏水 sewage
脏污 dirty filth grime stain
脏煤 muck
脏脏 dirty
脏躁 hysteria
脏辫 dreadlock
脑儿 brain
脑充血 stroke
脑力激荡 brainstorm
脑卒中 stroke
脑壳 brain skull
脑子 brain mind
脑桥 pon
脑残 retard
脑汁 brain
脑浆 brain
脑海 brain mind
脑溢血 stroke
脑炎 encephalitis
脑瓜 brain head mind skull
脑病 encephalopathy
脑筋 brain head mind
脑膜炎 meningitis
脑花 brain
脑补 visualize
脑袋 brain head skull
脑门 forehead
脑际 memory mind
脑髓 brain
脓毒症 sepsis
脓肿 abscess
脖子 neck
脚印 footprint
脚后跟 heel
脚夫 bearer porter
脚户 porter
脚手架 scaffolding
脚本 libretto scenario screenplay script
脚架 stand tripod
脚步 footstep step
脚注 footnote
脚爪 claw paw
脚腕 ankle
脚趾 toe
脚趾头 toe
脚跟 heel
脚踏 pedal
脚踏板 pedal
脚踏车 bicycle bike
脚踝 ankle
脚蹬 pedal
脚蹼 fin flipper
脚轮 caster
脱产 transfer
脱俗 outstanding refined
脱出 escape extricate
脱力 exhausted
脱卸 shirk
脱壳 shell
脱序 disorder
脱开 withdraw
脱手 unload
脱掉 discard remove shed
脱机 offline
脱毛 shave
脱氧核糖核酸 dna
脱水 dehydrated dehydration
脱洒 elegant
脱溶 precipitate
脱滑 shirk
脱漏 missing omission
脱然 unconcerned
脱班 late
脱略 indulgence unrestrained
脱稿 completed
脱空 fail lie
脱线 derail derailment
脱罪 acquitted
脱肠 hernia
脱胎 born
脱脂 skim
脱臼 dislocation
脱色 bleach fade
脱落 omit
脱衣服 undress
脱衣舞 striptease
脱误 omission
脱身 disengage escape
脱轨 derail
脱逃 escape
脱钩 disconnect
脱销 deficient
脸书 facebook
脸厚 brazen
脸大 bold unafraid
脸孔 face
脸巴子 cheek
脸庞 face
脸皮 cheek face
脸皮厚 brazen
脸皮嫩 shy
脸皮薄 sensitive
脸盘儿 face
脸相 complexion look
脸红 blush redden
脸罩 visor
脸色 complexion look
脸薄 shy
脸蛋 cheek face
脸蛋儿 cheek face
脸谱 facebook
脸部 face
脸面 face
脸颊 cheek
脾性 disposition temperament
脾气 character disposition temperament
脾胃 preference
脾脏 spleen
腊克 lacquer
腊肠 sausage
腌汁 marinade
腌泡 marinade
腌渍 cured pickle salted
腌肉 bacon
腌臜 awkward dirty filthy
腌货 pickle
腐刑 castration
腐化 decay rot
腐坏 rot spoil
腐旧 decadent outmoded
腐朽 decadent decayed degenerate rotten
腐烂 corrupt rot
腐肉 carrion
腐臭 rotten stinking
腐蚀 corrosion corruption rot
腐蚀剂 corrosive
腐蚀性 corrosive
腐败 corrupt corruption rot rotten
腓肠 calf
腓骨 fibula
腔子 accent intonation
腔调 accent melody tone tune
腔隙 gap
腕子 wrist
腕级 celebrated famous
腕表 wristwatch
腕足 tentacle
腥风血雨 carnage
腮帮 cheek upper
腮帮子 cheek
腮红 rouge
腮腺炎 mump
腮颊 cheek jaw
腰包 pocket purse
腰围 girth
腰子 kidney
腰封 sash
腰带 belt
腰斩 terminate
腰杆 back backing support
腰杆子 backing waist
腰板 physique
腰缠万贯 loaded
腰肉 loin
腰肢 waist
腰胯 hip waist
腰身 waist waistline
腰部 waist
腰间 waist
腰际 hip waist
腹地 hinterland interior outback
腹泻 diarrhea run
腹股沟 groin
腹足 gastropod
腹部 abdomen belly flank
腺体 gland
腺苷 adenosine
腻人 boring greasy
腻味 annoy sick tired tiresome
腻子 hanger putty
腻歪 sick tired
腻烦 bored
腼腆 shy
腽肭 obese
腾挪 move shift
腾空 soar
腾腾 scathing steaming
腾越 vault
腿肚子 calf
腿脚 stride
腿腕 ankle
腿部 leg
膀大腰圆 beefy burly
膀子 arm wing
膀臂 arm
膂力 brawn strength
膈肌 diaphragm
膈膜 diaphragm
膘肥 fat
膛径 caliber
膛线 rifling
膜拜 worship
膝上型 laptop
膝下 knee
膝盖 knee
膝盖骨 kneecap
膨化 pop puff
膨大 inflate swell
膨胀 expand inflate swell
膳食 food meal
膺选 elected
臀肌 buttock
臀部 butt buttock
臂章 armband
臂纱 armband
臂膀 arm
臂膊 arm
臃肿 obese swollen
臆断 assume assumption
臆测 conjecture speculate
臆造 concoct
臊腥 stink
臣下 subject
臣仆 servant
臣妾 subject
臣子 subject
臣属 subject
臣服 serve
臣民 subject
臣虏 slave
自主 autonomous
自主权 autonomy
自乘 square
自以为是 opinionated
自传 autobiography
自傲 arrogance
自创 create
自制 handmade homemade improvised
自动 automatic voluntarily
自动化 automate
自动扶梯 escalator
自动楼梯 escalator
自动车 automobile
自助餐 buffet
自反 reflexive
自发 spontaneous
自取 court invite
自告奋勇 volunteer
自命不凡 arrogant
自在 comfortable ease
自备 own
自大 arrogant
自失 loss
自夸 boast
自如 ease freely smoothly unobstructed
自始 outset
自定义 custom
自导 autonomous
自尊 ego pride
自尊心 ego
自律 autonomic autonomy
自得 contented
自忖 ponder speculate
自恃 overconfident
自恋 narcissism
自悔 regret repent
自愿 voluntary
自愿性 voluntary
自愿者 volunteer
自慰 masturbation
自我 ego self
自我陶醉 narcissistic
自控 automated
自旋 spin
自有 course
自杀式 suicidal suicide
自来 always beginning
自此 henceforth
自沉 scuttle
自治 autonomy
自治市 municipality
自治权 autonomy
自淫 masturbation
自渎 masturbation
自满 complacent
自然 natural naturally nature
自然主义 naturalism
自然段 paragraph
自然界 nature
自然而然 automatically involuntary
自爆 explode
自由 free freedom liberty unrestricted
自由主义 liberalism
自由体操 floor
自由化 freeing liberalization
自由式 freestyle
自由散漫 easygoing lax unruly
自由派 liberal
自由职业 profession
自由自在 carefree leisurely
自白 brag confession
自白书 confession
自相 mutual self
自相矛盾 inconsistent
自省 introspection
自矜 boast
自私 selfish selfishness
自私自利 mercenary selfish
自称 claim profess
自立 independent
自若 calm composed ease
自营商 dealer
自行 autonomous self voluntary
自行车 bicycle bike
自觉 aware conscious feel realize
自言 say
自认 acknowledge believe
自诉 describe
自诩 boast brag pose
自谦 modest
自豪 proud
自身难保 helpless
自述 autobiography
自选 optional
自重 dignified
自闭症 autism
自馁 disheartened
自首 surrender
自高自大 arrogant
臭不可闻 disgraceful
臭名昭彰 infamous
臭名昭著 egregious infamous notorious
臭棋 blunder
臭氧 ozone
臭烘烘 stinking
臭熏熏 stinking
臭美 vain
臭臭 poop
臭虫 tick
臭货 bitch
臭迹 scent
臭鼬 skunk
至上 paramount supreme
至人 sage saint
至今 day
至关重要 crucial essential vital
至多 most
至尊 supreme
至少 least
至极 extremely
至诚 sincere
至迟 latest
至高 paramount supremacy
至高无上 paramount supreme unsurpassed
致以 express extend present tender
致使 cause result
致力 work
致命 deadly fatal mortal
致哀 mourn
致密 compact dense fine
致敬 salute
致歉 apologize
致死 deadly lethal
致残 crippled
致电 phone telegram
致病 pathogenic
致病性 pathogenic
致癌 carcinogenic
致癌物 carcinogen
致癌物质 carcinogen
致谢 acknowledgement
致贺 congratulate
致辞 address
臻至 reach
臾须 moment
舀勺 dipper scoop
舀子 ladle scoop
舅母 aunt
舆地 land map
舆论界 commentator media
舌头 tongue
舌尖 apical
舌根 dorsal
舌灿莲花 eloquent
舍下 abandon
舍己 altruism selfless
舍己为人 altruism
舍己救人 altruism
舍弃 abandon abort
舒坦 comfortable ease
舒展 extend unfold
舒心 comfortable happy
舒服 comfortable
舒畅 happy
舒缓 alleviate ease relax relaxed
舒肤佳 safeguard
舒舒服服 comfortable ease
舒适 cozy snug
舔舐 lap lick
舛误 error mistake
舞会 ball dance party
舞剧 ballet
舞动 dance flourish flutter wave
舞厅 ballroom
舞台 arena stage
舞弄 wave
舞者 dancer
舞蹈 dance dancing
舞蹈家 dancer
舟船 boat
航司 airline
航向 course direction
航图 chart
航天员 astronaut
航天器 spacecraft
航标 buoy
航次 flight voyage
航海 voyage
航海家 mariner seafarer
航班 flight sailing
航程 flight range voyage
航空 aviation
航空公司 airline
航空器 aircraft
航空术 aeronautic
航空母舰 juggernaut
航空港 aerodrome airfield
航空线 airway
航站 airport port
航船 ship
航行 fly navigate sail
航运 shipping transport
航迹 wake
航速 speed
航道 waterway
般乐 play
般若 wisdom
般配 suit
舰只 warship
舰岛 island
舰桥 bridge
舰船 warship
舰艇 warship
舰载 shipboard
舰长 captain commander
舰队 fleet
舱房 cabin
舵手 helmsman
舵旁 helm
舷梯 ramp
舷窗 scuttle
船体 hull
船厂 shipyard
船只 boat ship vessel
船员 sailor
船坞 dock shipyard
船埠 quay wharf
船壳 hull
船尾 aft
船帆 sail
船方 ship
船桨 oar
船缆 rigging
船舵 rudder
船舶 boat shipping
船货 cargo
船身 hull
船运 shipping
船长 captain skipper
船队 fleet
艄公 helmsman
良人 husband
良友 companion
良善 good
良多 considerably much
良好 favorable fine good well
良师益友 mentor
良心 conscience
良性 benign positive virtuous
良知 conscience
良种 pedigree
良药 panacea
艰巨 challenging demanding
艰巨性 difficulty
艰深 complicated
艰苦 arduous difficult hard
艰辛 arduous difficult hardship
艰难 challenging difficult hard
色丁 satin
色号 shade
色夷 beam
色子 dice
色度 saturation
色彩 coloration coloring flavor tint
色情 pornography sex
色拉 salad
色斑 stain
色欲 lust
色狼 pervert wolf
色相 coloration hue sex
色素 pigment
色诱 seduce
色调 hue tone
色鬼 pervert
色魔 molester
艳丽 gorgeous
艳冶 beautiful
艳情 erotic romance
艳羡 envy
艳色 beauty glamor
艳遇 affair romance
艺人 actor
艺伎 geisha
艺妓 geisha
艺术 art
艺术家 artist
艾塔 eta
艾滋 aid
艾滋病 aid
艾特 symbol
节余 save saving
节俭 economical frugal
节候 season
节制 control moderate restrict temper
节奏 beat cadence rhythm tempo
节子 knot
节庆 festival
节录 excerpt extract
节律 pace rhythm
节拍 beat meter
节操 integrity
节日 festival holiday
节气门 throttle
节流 choke throttle
节流阀 throttle
节点 node
节略 abbreviation
节疤 knot
节瘤 knot
节目 act item program show
节省 save saving
节约 conserve economy frugal
节肢动物 arthropod
节选 excerpt select selection
芊萰 overgrown
芋头 taro
芋艿 taro
芒果 mango
芙蓉 lotus
芙蓉花 lotus
芜杂 miscellaneous
芜繁 convoluted
芜菁 turnip
芜驳 confused disorderly
芝士 cheese
芝麻 sesame
芝麻小事 trifle
芝麻绿豆 minute trivial
芡粉 cornstarch
芥末 mustard
芥蒂 barrier grudge obstruction
芦笋 asparagus
芦苇 reed
芦荻 reed
芫荽 coriander
芬尼 pfennig
芬芳 fragrant perfume
芬达 fender
芬香 fragrance fragrant
芭乐 guava
芭拉 guava
芭蕾 ballet
芭蕾舞 ballet
芯子 fuse wick
芯片 microchip
花不棱登 gaudy
花丛 inflorescence
花俏 fancy gaudy
花冠 corolla
花剑 foil
花匠 gardener
花名 nickname pseudonym
花哨 garish gaudy
花商 florist
花团锦簇 splendid
花园 garden park
花圈 garland wreath
花头 knack pattern trick
花岗岩 granite
花岗石 granite
花巧 fancy
花布 calico
花序 inflorescence
花式 elaborate fancy freestyle showy
花心 unfaithful
花房 greenhouse
花押 signature
花招 flourish maneuver trick
花掉 spend waste
花斑 patch
花木 flora plant
花朵 flower
花束 bouquet
花枝 spray
花柱 style
花栗鼠 chipmunk
花样 pattern ruse trick
花椰菜 cauliflower
花洒 sprinkler
花活 deception trick
花火 firework
花炮 firecracker
花点子 scam trickery
花环 garland
花瓣 petal
花生 peanut
花用 spend
花白 grizzled
花石 marble
花簇 bouquet
花粉 pollen
花絮 tidbit
花红 bonus
花缎 brocade
花色 suit variety
花艺师 florist
花花公子 playboy
花花搭搭 mixed
花花绿绿 gaudy
花菜 cauliflower
花萼 sepal
花蕊 stamen
花蕾 bud
花蛤 clam
花蜜 nectar
花蟒 python
花豹 leopard
花费 cost expenditure expense spend
花边 lace
花里胡哨 flashy gaudy
花销 expense spend
花饺 dumpling
花鼓 hub
芳华 youth
芳香 aroma aromatic fragrance fragrant
芳龄 age
芸窗 study
芸签 book bookmark
芸芸 numerous
芸草 rue
芸香 rue
芹菜 celery
芽苗 seedling shoot sprout
苍凉 bleak desolate
苍劲 bold vigorous
苍白 pale wan
苍白无力 powerless
苍白色 pale wan
苍翠 verdant
苍老 aged forceful old vigorous
苍苍 flourishing
苍茫 boundless hazy vast
苍莽 boundless
苏丹 sultan
苏尔 sol
苏打 soda
苏生 revive
苏维埃 soviet
苏醒 awaken come
苔原 tundra
苔藓 moss
苗头 development
苗子 sapling seedling
苗条 graceful slender slim
苗裔 descendant offspring progeny
苛刻 demanding harsh severe
苛性 caustic
苛求 demanding
苜蓿 alfalfa lucerne
苞米 maize
苟且 careless illicit improper perfunctory
若即若离 lukewarm vague
若无其事 nonchalant
若有所思 thoughtfully
若望 john
若翰 john
若虫 nymph
若隐若现 faint
苦不堪言 hellish
苦主 victim
苦于 suffer
苦刑 torture
苦劳 toil
苦味 bitterness
苦命 unfortunate
苦哈哈 struggle
苦因 affliction
苦境 grievance
苦处 distress suffering
苦头 suffering
苦差 chore grind
苦恼 distressed vexed
苦情 miserable plight wretched
苦楚 misery pain suffering
苦水 suffering
苦涩 agonized pained
苦熬 endure
苦痛 pain suffering
苦苦 hard painful persistently strenuously
苦衷 difficulty sorrow
苦逼 wretched
苦闷 dejected depressed
苦难 suffering
苯丙胺 amphetamine
英亩 acre
英俊 handsome
英勇 gallant heroic valiant
英吨 tonne
英寸 inch
英寻 fathom
英尺 foot
英文 english
英明 brilliant wise
英武 martial
英烈 hero heroic martyr valiant
英石 stone
英语 english
英里 mile
英雄 hero
英雄好汉 hero
英雄式 heroic
苹果 apple
苹果电脑 mac macintosh
苹果酒 cider
茀星 comet
茁壮 robust sturdy thriving vigorous
茂密 dense lush
茂盛 lush
范例 example
范儿 manner
范围 extent limit range scope
范式 paradigm
范数 norm
范本 model template
范特西 fantasy
范畴 category
茄克衫 jacket
茄子 eggplant
茅坑 latrine
茅房 toilet
茅舍 cottage hut
茉莉 jasmine
茉莉花 jasmine
茎干 stalk stem
茧子 corn
茨冈 gypsy
茨菰 arrowhead
茫然 loss
茫然失措 loss
茫茫 boundless
茬口 opportunity
茬子 stubble
茱萸 cornel
茴芹 anise
茴香 fennel
茶匙 teaspoon
茶叶 tea
茶壶 teapot
茶房 porter steward waiter
茶晶 topaz
茶杯 cup mug
茶点 refreshment
茶缸 mug
茶缸子 mug
茶色 tawny
茶花 camellia
茶褐色 tawny
茶隼 kestrel
茸毛 fuzz
茹痛 endure
荆棘 bramble
荆楚网 iptv
草原 grassland prairie
草图 sketch
草地 lawn meadow sod turf
草坪 lawn
草寇 bandit
草料 fodder
草木 plant vegetation
草本 herbaceous
草案 draft
草爬子 tick
草率 careless negligent sloppy
草甸 meadow
草皮 sod turf
草秆 straw
草稿 draft outline sketch
草耙 rake
草草 carelessly hastily
草莓 hickey strawberry
草莽 wilderness
草蜢 grasshopper
草食 herbivorous
草食动物 herbivore
草鸡 cowardly
荐举 nominate propose recommend
荐引 introduce recommend
荐言 recommend suggest
荒僻 deserted desolate
荒凉 desolate
荒原 wasteland
荒唐 absurd dissipated preposterous
荒唐无稽 preposterous
荒地 wasteland
荒废 abandon neglect wasted
荒弃 abandon
荒淫无耻 shameless
荒漠 desert
荒漠化 desertification
荒疏 rusty
荒瘠 infertile
荒芜 overgrown
荒草 brush weed
荒诞 fantastic incredible preposterous
荒诞不经 absurd preposterous ridiculous
荒诞无稽 absurd ridiculous unbelievable
荒谬 absurd ridiculous
荒谬绝伦 preposterous
荒野 wilderness
荚果 legume
荞麦 buckwheat
荟萃 assemble gather
荡妇 prostitute
荡漾 ripple
荡秋千 swing
荡荡 fluttering
荣光 glory
荣幸 honored
荣民 veteran
荣美 glorious
荣耀 glory honor
荣获 honored
荣誉 credit glory honor reputation
荣辱 reputation
荤油 lard
荧光 fluorescence
荧光屏 screen
荧荧 glimmer twinkling
荨麻 nettle
荨麻疹 hive
荫蔽 conceal covert hidden shade
药丸 pill
药剂 drug medicine
药剂士 pharmacist
药剂师 pharmacist
药品 drug medicine
药妆店 drugstore pharmacy
药学 pharmacy
药局 dispensary pharmacy
药师 pharmacist
药店 drugstore pharmacy
药房 dispensary drugstore pharmacy
药方 prescription
药水 lotion
药物 drug medication medicine pharmaceutical
药物学 pharmacology
药理 pharmacology
药理学 pharmacology
药用 pharmaceutical
药疗 medication
药膏 ointment
荷包 pocket purse
荷官 dealer
荷尔蒙 hormone
荷枪实弹 armed
荷花 lotus
莅临 arrive visit
莅任 attend present
莅止 approach
莎丽 sari
莎莎舞 salsa
莎莎酱 salsa
莘莘 numerous
莫不是 perhaps probably
莫可名状 indescribable
莫可指数 countless innumerable
莫名 indescribable inexplicable
莫名其妙 baffling bizarre inexplicable
莫大 greatest
莫测高深 enigmatic unfathomable
莫耳 mole
莫蕾 mole
莫逆 intimate
莫须有 baseless groundless
莱姆 lime
莱特 wright
莱菔 radish
莳萝 dill
莴苣 lettuce
获刑 punished
获利 profit
获取 acquire gain get
获得 get obtain receive
获得性 acquired
获得者 recipient
获批 approved
获救 rescued saved
获益者 beneficiary
获知 learn
获胜 triumph victorious win
获胜者 victor
获赠 given receive
莺鸟 bird oriole
莽撞 rash reckless
菁华 cream essence
菁英 elite
菇蕈 mushroom
菊花 chrysanthemum
菌界 fungus
菌种 spawn species spore strain
菌类 fungus
菌苗 vaccine
菌菇 mushroom
菜刀 cleaver
菜单 menu
菜式 dish
菜系 cuisine
菜肴 dish
菜色 dish
菜花 cauliflower gonorrhea
菜茹 green
菜蔬 green vegetable
菜谱 cookbook menu recipe
菜鸟 beginner rookie
菠菜 gambler spinach
菠萝 pineapple
菩提 enlightenment
菲亚特 fiat
菲力 fillet
菲菲 beautiful luxurious
菲薄 despise humble meager thin
萃取 extract
萋萋 abundant lavish
萌动 emerge sprout
萌发 bud shoot sprout
萌生 conceive produce
萌芽 bud germinate sprout
萎叶 betel
萎缩 atrophy wither
萎靡 depressed dispirited
萎靡不振 downcast
萤幕 screen
萤火虫 firefly
萤焰 firefly
营业 trade
营业员 clerk
营业额 turnover
营养 nourishment nutrition
营养不良 dystrophy malnutrition
营养品 nourishment nutrient
营养师 dietitian nutritionist
营养物质 nutrient
营养素 nutrient
营利 profit
营办 administer handle run undertake
营地 camp
营寨 barrack
营巢 nest
营帐 camp tent
营建 build construct
营房 barrack
营收 income revenue sales
营救 rescue
营求 seek strive
营火 campfire
营生 work
营谋 manage strive
营运 operation running
营造 build construct make
营造商 builder contractor
营销 marketing
萦回 linger
萦绕 encircle hover linger
萧条 bleak desolate sluggish slump
萧然 desolate empty
萧瑟 bleak chilly desolate
萧索 bleak desolate melancholy
萨克斯 sax saxophone
萨克斯管 sax saxophone
萨克斯风 saxophone
萨克管 sax saxophone
萨拉米 salami
萨斯 sar
萨满 shaman
萨莉 sally
萨迦 saga
萨里 surrey
萨里郡 surrey
萱堂 mother
落下 drop fall land
落伍 outdated
落叶 deciduous
落后 backward lag
落土 set
落地 born land
落实 decide implement practical workable
落寞 desolate lonely
落尘 fallout
落差 disparity gap
落得 leading total
落户 settle
落托 unconventional unrestrained
落拓 unconventional unrestrained
落拓不羁 unconventional uninhibited
落水 overboard sink
落泊 unconventional unrestrained
落泪 weep
落空 fail fruitless neglect omit
落籍 settle
落脚 leftover lodge
落色 fade
落花生 peanut
落荒而逃 bolt
落落寡合 aloof
落落寡欢 melancholy unhappy
落落难合 loner
落败 fail
落跑 escape
落锁 lock
落马 sacked
落魄 unconventional unrestrained
著作 article book write writing
著作权 copyright
著名 celebrated famous noted
著录 record
著述 compile write writing
葡萄 grape
葡萄园 vineyard
葡萄干 raisin
葡萄柚 grapefruit
葡萄树 grapevine
葡萄球菌 staphylococcus
葡萄藤 grapevine
葡萄酒 wine
董座 chairman
葫芦 hoist muddled
葬仪 funeral
葬埋 bury
葬式 funeral
葬礼 burial funeral
葬身 buried die
葬送 ruin
葱头 onion
葱绿 verdant
葱郁 verdant
葳蕤 lethargic lush
葵花 sunflower
蒙受 suffer sustain
蒙古包 yurt
蒙哄 cheat deceive
蒙圈 confused
蒙太奇 montage
蒙昧 ignorant illiterate
蒙昧无知 ignorant
蒙混 deceive
蒙皮 covering skin
蒙眬 fuzzy
蒙羞 humiliated shamed
蒙茏 dense
蒙茸 fluffy jumbled
蒙药 anesthetic narcotic
蒙蒙 drizzle
蒙蒙亮 dawn
蒙蔽 deceive
蒙覆 cover
蒙难 danger
蒙面 brazen shameless
蒙骗 deceive
蒲公英 dandelion
蒲式耳 bushel
蒴果 capsule
蒸发 evaporate evaporation
蒸气 steam vapor
蒸汽 steam
蒸腾 rise
蒸锅 steamer
蒸馏 distillation
蒸馏器 still
蓄养 raise
蓄意 deliberate malice premeditated
蓄积 accumulate
蓄谋 plot
蓇葖 follicle
蓝图 blueprint
蓝宝石 sapphire
蓝晶 topaz
蓝本 blueprint
蓝牙 bluetooth
蓝色 blue
蓝莓 blueberry
蓝调 blue
蓝靛 indigo
蓦地 suddenly unexpectedly
蓦然 sudden suddenly
蓬乱 overgrown thatch unkempt
蓬勃 flourishing vigorous
蓬头散发 disheveled
蓬头跣足 unkempt
蓬散 disheveled loose ruffled
蓬松 fluffy
蓬茸 lush
蓬蓬 abundant overgrown unkempt
蔑视 contempt despise loathe
蔓延 extend spread
蔓生 overgrown
蔓菁 turnip
蔓越莓 cranberry
蔚为大观 enchanting
蔚成 afford become
蔚蓝 azure
蔚起 flourish
蔫头耷脑 dispirited listless withered
蔫耷耷 listless
蔬菜 vegetable
蔻蔻 cocoa
蔼然 amiable amicable
蔽芾 lush young
蕨类 bracken brake fern
蕴含 accumulate contain
蕴和 contain contained
蕴涵 accumulate contain embrace implication
蕴积 accumulate coalesce
蕴结 latent
蕴聚 accumulate contain
蕴蓄 latent
蕴藉 implicit restrained
蕴藏 contain
蕴藏量 reserve
蕾丝 lace
薄层 film
薄幸 fickle
薄弱 frail weak
薄弱环节 loophole
薄待 indifference
薄情 fickle
薄晓 dawn
薄暗 dusk evening
薄暮 dusk twilight
薄板 sheet
薄片 flake
薄纱 gauze
薄脆 crispy
薄膜 film membrane
薄荷 mint
薄荷糖 mint
薄荷醇 menthol
薄酒 wine
薄雾 haze mist
薄饼 pancake pizza
薪俸 pay salary
薪水 salary wage
薪给 salary wage
薪资 salary
薪酬 pay remuneration reward salary
薪金 salary wage
薪饷 salary wage
薯条 chip
薰衣草 lavender
藁草 hay
藉口 excuse pretext
藉由 mean through
藏匿 conceal
藏家 collector
藏红花 saffron
藏藏掖掖 conceal
藏踪 hide
藏身 hide
藏身之处 hideout
藏身处 hideout shelter
藏躲 conceal hide
藐忽 disregard
藐藐 contemptuous grand magnificent mysterious
藐视 despise
藓苔 moss
藤条 rattan
藤蔓 vine
藩篱 barrier fence hedge
藻类 algae
蘑菇 mushroom
蘸火 quench
虎列拉 cholera
虎头蜂 hornet
虎虎 formidable strong vigorous
虎钳 vise
虎鲸 orca
虏获 capture
虐待 abuse maltreatment mistreatment
虐心 heartbreaking
虔信 devotion devout piety pious
虔敬 reverent
虔诚 devout pious sincere
虚伪 artificial false hypocritical sham
虚假 false phony sham
虚头 deceive
虚夸 boast bombastic brag pompous
虚妄 fabricated
虚幻 illusory imaginary
虚张声势 bluff bluster
虚弱 weak
虚心 humble
虚拟 fictitious hypothetical imagine theoretical
虚掩 unlocked
虚无主义 nihilism
虚无缥缈 fanciful illusory imaginary
虚构 fabrication fictional imaginary
虚空 empty hollow void
虚脱 collapse
虚荣 vanity
虚荣心 vanity
虚谎 false
虚飘飘 floating
虫子 bug insect worm
虫类 insect
虮子 nit
虹吸 siphon
虹吸管 siphon
虹彩 iris
虹膜 iris
虺虺 rumbling
虽则 nevertheless
虽说 though
虾夷葱 chive
虾子 shrimp
蚀刻 engraving
蚁醛 formaldehyde
蚂蚁 ant
蚂蚱 grasshopper
蚂螂 dragonfly
蚂蟥 leech
蚊子 mosquito
蚊虫 mosquito
蚜虫 aphid
蚱虫 grasshopper
蚱蜢 grasshopper
蚵仔 oyster
蚺蛇 boa
蛀蚀 corrupt erode
蛆虫 maggot
蛇形 serpentine
蛇纹岩 serpentine
蛇纹石 serpentine
蛇蒿 tarragon
蛇蝎 malevolent treacherous
蛇行 creep meander weave zigzag
蛇麻 hop
蛊惑 entice
蛋包 omelet
蛋白 protein
蛋白石 opal
蛋白质 protein
蛋白酶 protease
蛋糕 cake
蛋黄酱 mayonnaise
蛙式 breaststroke
蛙泳 breaststroke
蛙鞋 fin flipper
蛛丝马迹 clue trace
蛞蝓 slug
蛤蚌 clam
蛤蛎 clam
蛤蜊 clam
蛤蟆 frog toad
蛮夷 barbarian
蛮子 barbarian
蛮干 daredevil foolhardy reckless
蛮皮 recalcitrant
蛮荒 savage wild
蛰伏 hibernation
蛱蝶 butterfly
蛴螬 grub
蛾子 moth
蛾类 moth
蜂巢 beehive honeycomb
蜂房 beehive honeycomb
蜂拥 flock swarm throng
蜂涌 flock swarm
蜂窝 beehive honeycomb
蜂箱 beehive
蜂群 swarm
蜂聚 swarm
蜂蜜 honey
蜂起 swarm
蜂鸟 hummingbird
蜂鸣器 buzzer
蜃景 mirage
蜕化 transformed
蜕化变质 degenerate
蜕变 degenerate metamorphosis morph transform
蜕皮 slough
蜗居 live
蜗旋 spiral
蜗杆 worm
蜗牛 snail
蜗蜒 snail
蜘蛛 spider
蜚蠊 cockroach
蜜月 honeymoon
蜜柑 tangerine
蜜穴 pussy
蜜糖 honey
蜜胺 melamine
蜜蜂 bee
蜡台 candlestick
蜡染 batik
蜡烛 candle
蜡笔 crayon
蜥蜴 lizard
蜱虫 tick
蜷局 coil
蜷曲 coiled curled twisted
蜷缩 huddle
蜻蜓 dragonfly
蜿蜒 meander wind zigzag
蝌蚪 tadpole
蝎子 scorpion
蝗虫 locust
蝙蝠 bat
蝲蛄 crayfish
蝴蝶 butterfly
蝴蝶结 bow
蝴蝶花 iris
蝶类 butterfly
蝾螈 newt salamander
螃蟹 crab
融会 blend fuse integrate
融入 assimilate integrate merge
融冰 thawing
融化 combine dissolve melt thaw
融合 amalgam fusion harmony mixture
融和 agreeable warm
融汇 fusion
融洽 harmonious
融然 harmony
融融 happy harmony
融解 melt molten
融资 financing
融通 circulate flow merge
融雪 thaw
螨虫 mite
螫中 sting
螯虾 crayfish
螳螂 mantis
螺丝 screw
螺丝刀 screwdriver
螺丝帽 nut
螺丝母 nut
螺丝起子 screwdriver
螺丝钉 screw
螺丝钻 auger screwdriver
螺刀 screwdriver
螺号 conch
螺帽 nut
螺旋 helix screw spiral
螺旋形 spiral
螺旋桨 propeller
螺杆 screw
螺栓 bolt
螺桨 propeller
螺母 nut
螺线 spiral
螺线管 coil
螺钉 screw
蟊贼 vermin
蟋蟀 cricket
蟑螂 cockroach
蟒蛇 boa python
蟾蜍 toad
蠕动 squirm wiggle
蠕变 creep
蠕滑 creep
蠕虫 worm
蠛蠓 midge
蠢事 folly
蠢人 fool
蠢动 stir
蠢材 idiot
蠢汉 fool
蠢猪 idiot
蠢笨 stupid
蠢蛋 fool
蠢话 nonsense
蠢货 fool idiot moron
蠲洁 clean cleanse purify
蠲涤 cleanse wash
蠲除 avoid redeem reprieve
蠹害 endanger harm
蠹弊 abuse malpractice
蠹虫 moth vermin
血亏 anemia
血亲 kin
血刃 bloodshed
血友病 hemophilia
血性 brave staunch unyielding
血拼 shopping
血族 kin
血晕 bruise
血栓症 thrombosis
血槽 fuller
血气 bloodline valor
血污 bloodstained
血流成河 bloodbath
血液 blood lifeblood
血淋淋 bloody cruel gory grisly
血清 serum
血清素 serotonin
血田 battlefield
血癌 leukemia
血管 artery vein
血红素 hemoglobin
血红蛋白 hemoglobin
血统 lineage parentage
血缘 bloodline
血肉 flesh
血肉模糊 gruesome
血肉横飞 carnage
血腥 bloody
血色 color
血色素 hemoglobin
血迹斑斑 bloodstained
衅隙 enmity
行业 business industry profession trade
行为 action activity behavior conduct
行之有效 effective
行乞 beg
行事 action behavior execute handle
行事历 calendar schedule
行人 passer pedestrian
行会 guild
行使 exercise
行军 march
行刑 execution
行列 array formation rank
行列式 determinant
行刺 assassinate
行动 action mobile operation
行员 clerk employee staff
行商 hawker peddler
行善 merciful
行囊 luggage
行头 outfit
行好 charitable
行客 traveler visitor
行家 connoisseur expert veteran
行家里手 connoisseur expert
行尸走肉 zombie
行当 profession role
行径 act behavior conduct path
行得通 practicable
行政 administration administrative executive
行政部门 administration executive
行政长官 magistrate
行旅 traveler vagabond wanderer
行星 planet
行李 luggage
行李箱 boot suitcase trunk
行栈 warehouse
行止 attitude behavior movement whereabout
行礼 salute
行程 course itinerary journey stroke
行窃 steal
行经 menstruation pass
行者 pedestrian walker
行脚 itinerant travel
行船 navigate
行色匆匆 haste hurried
行装 baggage luggage
行话 jargon
行语 cant jargon lingo slang
行走 walk
行路 transport travel
行踪 track whereabout
行辈 seniority
行进 advance
行迹 movement trace track
行道 path road
行销 market marketing sell
行骗 cheat deceive
衍伸 spawn spread
衍化 evolve
衍变 develop evolve
衍生 derivation derivative derive
衍生物 derivative
衔接 connect join
街上 street town
街区 block neighborhood
街坊 neighbor neighborhood
街坊四邻 neighbor
街坊邻里 neighbor
街头 street
街巷 alley street
街段 block
街道 street
衡平 administer govern
衡情酌理 deliberate
衡酌 deliberate
衡量 consider examine weigh
衣兜 pocket
衣冠 attire
衣冠冢 cenotaph
衣冠楚楚 dapper
衣单食薄 destitute
衣原体 chlamydia
衣原菌 chlamydia
衣子 covering
衣带 attire belt sash
衣扣 button
衣服 clothe
衣柜 wardrobe
衣橱 wardrobe
衣物 clothing
衣甲 armor
衣着 clothe
衣衫 clothing
衣袋 pocket
衣装 garment
衣襟 lapel
衣钵 legacy mantle
衣领 collar neck
补丁 patch
补体 complement
补偿 compensate
补偿费 compensation
补充 additional complement replenish supplement
补刀 pile
补剂 supplement tonic
补助 allowance subsidize subsidy
补发 reissue
补品 tonic
补回 compensate
补天浴日 magnificent unparalleled
补强 reinforce strengthen
补救 remedy
补满 fill replenish
补电 charge
补白 filler
补益 benefit help
补给 replenish replenishment supply
补给品 supply
补给站 depot
补缀 mend patch
补药 tonic
补语 complement
补贴 allowance subsidize subsidy supplement
补足 fill
补选 election
表亲 cousin
表决 vote
表决权 vote
表单 form
表土 topsoil
表彰 cite commend honor
表征 indicator representation symbol
表情 expression
表扬 commend praise
表明 indicate known
表格 form table
表演 exhibition performance play show
表率 example model
表现 display expression manifest show
表现型 phenotype
表白 confession declaration express
表皮 epidermis
表示 express indicate show state
表蒙子 crystal
表观 apparent
表记 souvenir
表象 idea representation superficial
表达 convey express
表达式 expression
表述 articulate express formulate
表露 reveal show
表面 appearance face outside surface
表音 phonetic phonological transliteration
衬垫 pad
衬衣 shirt
衬衫 blouse shirt
衬裤 underpant
衬里 lining
衰亡 decline
衰人 jerk loser
衰减 weaken
衰弱 feeble weak
衰微 decline wane weakened
衰朽 decrepit
衰竭 exhaustion
衰老 age
衰落 decline deteriorate drop fall
衰败 decay decline deteriorate wane
衰迈 aged decrepit
衰退 decline drop fall falter
衰退期 recession
衰颓 dejected discouraged uninspired
衷心 cordial heartfelt
袄子 coat jacket
袋子 bag
袋鼠 kangaroo
袒庇 harbor shield
袒露 bare expose
袖口 cuff
袖子 sleeve
袖标 armband
袖珍 pocket
袖珍本 paperback
袖章 armband
袖筒 sleeve
袖箍 armband
袖管 sleeve
袜子 sock stocking
袜带 garter
袜裤 legging tight
被动 passive
被单 sheet
被卧 cover quilt
被告 accused defendant
被告人 defendant
被困 stranded trapped
被子 blanket quilt
被害人 victim
被害者 victim
被指 accused alleged
被控 accused charged
被毛 coat
被窝 bedding
被褥 bedding
被访者 respondent
被迫 forced
被除数 dividend
被面 quilt
袭击 attack raid
袭击者 attacker
裁兵 disarmament
裁军 disarmament
裁决 adjudication ruling
裁减 lessen reduce
裁切 crop trim
裁判 judge judgement referee verdict
裁判员 referee
裁判官 judge
裁制 tailor
裁处 handle
裁定 ruling
裁度 decide
裁撤 dissolve eliminate
裁答 reply
裁纸机 trimmer
裁缝 tailor
裁缝师 tailor
裁革 dismiss
裂化 crack
裂变 fragment
裂口 breach rift split vent
裂片 chip lobe splinter tear
裂璺 crack split
裂痕 crack gap split
裂纹 crack flaw
裂缝 crack crevice
裂罅 crevice fissure rift
裂解 splitting
裂隙 crack crevice gap slit
装作 pretend
装修 decorate renovate
装入 load
装出 assume
装卸 transfer
装卸工 docker
装备 equip equipment outfit
装弹 charge load
装成 pretend
装扮 adorn decorate
装料 charge feed load
装有 fitted
装机 install installation
装束 attire clothing
装潢 adorn decoration dress mount
装点 deck decorate
装置 equipment install installation system
装腔作势 affected posturing pretentious
装袋 bag bagging fill
装裹 shroud
装订 bind
装设 fit install
装载 load stow
装运 ship shipment
装配 assemble
装饰 decorate decoration decorative ornamental
装饰品 ornament
装饰物 ornament ornamentation
裆部 crotch
裔胄 descendant offspring
裕度 allowance margin
裙子 skirt
裙摆 hem
裤头 trunk
裤子 pant trouser
裤带 belt
裤衩 underpant
裤袜 pantyhose tight
裤装 pant
裨益 advantage benefit profit
裨补 benefit remedy
裸体 naked
裸像 nude
裸奔 streak
裸脚 barefoot
裸袒 bare naked
裸裎 expose undress
裸足 barefoot
裸露 bare exposed naked uncovered
裸麦 rye
裹包 parcel
裹挟 coerce
裹胁 coerce compel
褊狭 narrow
褐色 brown
褒扬 praise
褒贬 appraisal
褪光 matte
褪去 shed subside
褪色 fade
褪黑素 melatonin
褫夺 deprive strip
褴褛 ragged shabby
褶子 crease fold wrinkle
褶曲 folding
褶皱 crease fold wrinkle
襁褓 infancy
襄助 assist
襟怀 bosom
襟怀坦白 unselfish
襟抱 ambition aspiration
西元 ad
西兰花 broccoli
西北 northwest
西北方 northwest northwestern
西南 southwest
西塔 theta
西打 cider
西方 west
西方人 occidental westerner
西服 suit
西柚 grapefruit
西格玛 sigma
西格马 sigma
西沉 set
西洋 west
西洋棋 chess
西洋镜 trickery
西瓜 watermelon
西米 sago
西红柿 tomato
西芹 celery parsley
西葫芦 zucchini
西装 suit
西边 west
西部片 western
西里西亚 silesia
西门子 siemen
西面 west
要不 either otherwise
要不得 intolerable unacceptable
要不是 but
要不然 otherwise
要义 essential
要之 brief word
要件 cornerstone criterion requirement requisite
要价 charge
要击 ambush intercept
要命 extremely nuisance terribly
要嘛 either
要塞 fort fortification stronghold
要害 crucial
要得 fine good
要挟 blackmail threaten
要旨 gist
要有 must need require
要死 awfully extremely
要死要活 awfully desperately terribly
要求 ask request require requirement
要点 essential
要略 outline roughly summary
要看 depend
要紧 important urgent
要约 bid offer restrict
要言不烦 concise succinct
要道 thoroughfare
要钱 charge
要闻 headline
要领 essential gist
要饭 beg
覆亡 fall
覆叠 overlap overlay
覆核 review
覆没 annihilated
覆灭 destruction
覆盆子 raspberry
覆盖 cover
覆盖物 mulch
覆盖率 coverage
覆盖面 coverage
覆膜 coating
见不得人 shameful
见习 probation
见习员 trainee
见习生 apprentice cadet
见到 see
见地 insight opinion view
见得 appear seem sure
见怪 mind
见报 paper
见方 square
见状 response
见笑 mock
见解 opinion understanding view
见证 evidence witness
见证人 eyewitness witness
见识 experience insight knowledge
见长 excel
见闻 knowledge
见面 meet
见马克思 die
见驾 audience
见鬼 absurd strange
观众 audience spectator visitor
观光 sightseeing tour tourism
观光客 tourist
观客 audience
观察 observe survey watch
观察力 perception
观察员 observer
观察家 observer
观察者 observer
观念 concept notion sense thought
观想 visualize
观感 observation
观摩 study
观景台 lookout
观望 survey
观测 observation observe survey
观测台 observatory
观测员 observer spotter
观测者 observer
观火 penetrating
观点 standpoint viewpoint
观看 view watch
观瞻 appearance view
观览 look view
观象台 observatory
观赏 ornamental watch
规例 regulation
规划 plan program
规则 orderly regular regulation rule
规则化 regularity
规则性 regularity
规制 regulate regulatory
规劝 advise
规复 restoration restore
规定 fix prescribe specify stipulate
规律 discipline rhythm rule
规律性 regular
规整 orderly regular structured
规条 regulation
规格 norm specification standard
规模 extent scale scope
规率 law pattern
规矩 custom practice rule
规矩准绳 norm
规矩绳墨 norm
规程 regulation rule
规章 regulation rule
规管 regulate
规约 term
规范 norm regulation specification standard
规范化 standardization standardize
规范性 normal standard
规诫 warn
规诲 instruct
规避 dodge evade
觅取 seek
觅食 forage
视为 consider deem see view
视乎 depend determined
视作 regard treat
视像 video
视力 eyesight
视听 audiovisual
视图 view
视察 inspect investigation
视屏 screen
视差 parallax
视盲 blindness
视窗 window
视网膜 retina
视而不见 ignore
视觉 sight vision visual
视角 perspective viewpoint
视讯 video
视野 outlook perspective
视频 video
觉察 aware perceive sense
觉得 feel think
觉悟 awareness consciousness realize
觉醒 awaken
觐见 audience
觑步 spy
觑窥 peep
觑视 gaze look
角力 tussle wrangle wrestle
角妓 courtesan
角度 angle
角抵 wrestle wrestling
角斗 wrestle
角斗士 gladiator
角柱体 prism
角楼 corner
角膜 cornea
角色 part role
角落 corner nook
角逐 contend contest tussle
角钉 brad
角锥 pyramid
角马 gnu
解体 collapse crumble disintegrate
解像度 resolution
解免 avoid
解决 eliminate resolve settle solve
解决办法 solution
解冻 melt thaw
解剖 analyze anatomy dissect
解剖刀 scalpel
解剖学 anatomy
解劝 mediate mollify pacify soothe
解压 decompress
解压缩 decompress decompression
解和 mediate pacify
解密 decipher
解开 solve undo
解悟 comprehend understand
解手 solve
解放 liberate liberation
解救 rescue
解散 disband dissolve
解数 ability capability talent
解析 analysis analytic analyze resolve
解析度 resolution
解毒剂 antidote
解毒药 antidote
解气 gratifying
解法 solution
解渴 quench
解理 cleavage
解痛 analgesic
解码 decipher decode
解码器 decoder
解离 dissociation
解答 resolution resolve solution solve
解职 discharge sack
解聘 sack
解脱 absolve free
解药 antidote
解说 explain
解说员 commentator
解说词 caption commentary
解读 decipher decode interpret
解释 explain explanation interpret resolve
解释器 interpreter
解锁 release unlock
解闷 diversion
解除 free relieve remove sack
解雇 dismiss fire sack
解颐 laugh smile
触击 bunt contact tap touch
触动 move touch
触及 touch
触发 spark trigger
触处 everywhere
触媒 catalyst
触屏 touchscreen
触感 feel touch
触手 tentacle
触控屏 touchscreen
触摸 touch
触摸屏 touchscreen
触景生情 reminiscent
触毛 whisker
触犯 offend violate
触目 conspicuous
触目惊心 shocking
触碰 touch
触角 antenna
触须 tentacle
言下之意 implication
言之有物 substance
言喻 describe
言情 romantic sentimental
言而无信 untrustworthy
言论 argument remark view
言语 language speak speech word
言说 refer speak
言谈 discourse utterance word
言谈林薮 eloquent
言辞 expression word
言过其实 exaggerate
言重 exaggerate
詈词 curse insult
詈骂 abuse
誓约 oath pledge promise vow
誓言 oath pledge promise vow
誓词 oath pledge
警匪 crime
警区 beat patrol
警卫 guard
警号 alarm alert
警告 warn
警员 policeman
警备 garrison guard
警备区 command
警官 constable
警察 police
警悟 alert
警惕 alert guard vigilant warn
警惕性 alertness vigilance
警戒 alert sentinel warn
警报 alarm alert warning
警报器 siren
警方 police
警标 buoy
警示 alert cautionary warn warning
警笛 siren
警觉 alert alertness guard vigilance
警醒 alert
譬喻 analogy metaphor
譬如 example instance such
譬如说 example
计价 valuation
计分卡 scorecard
计划 plan program project
计数 count reckoning
计数器 counter register
计数法 calculation reckoning
计数管 counter
计时 time
计时器 timer
计程车 cab taxi
计算 calculate compute consider plot
计算器 calculator
计算机 calculator computer
计议 deliberate plan
计谋 scheme
计较 argue bicker haggle plan
计量 calculate measurement
订书针 staple
订位 reservation
订单 order
订定 designate provide set stipulate
订户 subscriber
订明 stipulate
订立 conclude
订购 subscribe
订购者 subscriber
订费 subscription
订金 deposit
订阅 subscribe subscription
讣告 obituary
讣闻 obituary
认为 believe consider feel think
认作 regard treat view
认养 adopt sponsor
认出 recognition recognize
认可 acknowledgment approval approve ok
认同 acknowledge approve endorse recognize
认字 literate
认定 determination determine identify maintain
认得 know recognize
认明 authenticate identify
认死理 obstinate opinionated
认清 realize recognize
认真 conscientious earnest serious
认知 cognition cognitive perception understanding
认证 approve authenticate
认识 familiar know knowledge recognize
认识论 epistemology
认购 subscribe
认输 concede
认领 accept adopt claim
讥刺 mock ridicule
讥笑 sneer
讥讽 mock ridicule
讥诮 deride mock
讨人厌 horrid
讨人喜欢 charming delightful
讨人嫌 disagreeable
讨价还价 bargain
讨俏 saucy
讨厌 disagreeable dislike loathe troublesome
讨取 ask demand
讨喜 charming endearing likeable
讨嫌 disagreeable hateful
讨平 pacify
讨教 consult
讨究 investigate
讨论 discuss
讨论会 symposium
讨论区 feedback forum
讨还 recover
讨饭 beg
让位 abdicate yield
让步 concede concession give yield
让渡 cede transfer
讪笑 mock ridicule
讪讪 embarrassed
训令 instruction order
训斥 rebuke reprimand
训条 instruction maxim order
训示 instruction order
训练 drill train training
训育 pedagogy
训词 admonition instruction
训诫 reprimand
训迪 guidance instruct pedagogy
训释 explain interpret interpretation
议事日程 agenda
议付 negotiation
议价 bargain
议会 parliament
议决 decide resolve
议员 member representative
议定书 protocol treaty
议案 motion proposal
议程 agenda
议论 comment discuss discussion
议长 chairman speaker
议院 congress parliament
议题 issue subject topic
讯号 signal
讯息 information message news sms
讯问 interrogate
记事 record
记事本 notebook
记住 remember
记作 recorded
记叙 narrate narrative
记号 mark notation seal symbol
记号笔 marker
记录 record
记录员 recorder
记录器 recorder
记得 remember
记忆 memory recall remember
记忆体 memory
记念 commemorate miss
记性 memory
记法 notation
记者 journalist reporter
记账 bookkeeping
记起 recall
记载 record
讲习 instruct lecture
讲习会 assembly seminar
讲价 bargain haggle
讲台 lectern platform podium rostrum
讲和 reconcile
讲坛 platform
讲学 lecture
讲师 instructor lecturer
讲座 chair
讲授 lecture teach
讲明 explain
讲桌 lectern podium
讲求 emphasize stress strive
讲演 lecture
讲理 argue reasonable
讲解 explain
讲解员 guide
讲论 discuss
讲评 criticize evaluate
讲话 address speak speech talk
讲课 lecture teach
讲辞 lecture
讲述 narrate
讲道 preach sermon
讴吟 chant song
讶异 astonished surprised
讷讷 hesitating mumbling
许久 age
许可 allow permit
许可证 authorization license permit
许和 allow permit
许多 lot many much
许字 betrothed
许诺 pledge promise
讹人 blackmail extort
讹诈 blackmail bluff defraud
讹谬 error mistake
论争 argument controversy debate
论及 mention
论坛 forum
论坛报 tribune
论战 contend debate polemic
论据 contention ground thesis
论文 paper thesis treatise
论断 infer inference judge judgment
论点 argument point thesis
论理 logic normally right
论理学 logic
论著 study treatise
论证 proof
论调 argument view
论述 discourse exposition treatise
论长道短 gossip
论题 topic
讼案 lawsuit
讽刺 irony mock sarcasm satire
讽喻 allegory parable satire
设圈套 scam
设备 equipment facility installation
设定 install preference set setting
设想 assume consideration envisage imagine
设施 facility installation
设有 feature incorporate
设法 try
设立 establish
设置 install
设色 color paint
设计 design plan
设计师 architect designer
设计者 architect designer
设防 fortify
访客 caller visitor
访寻 search
访查 investigate
访求 search seek
访谈 interview
访问 access call interview visit
访问者 interviewer
访问量 hit
诀别 part
诀窍 key knack secret trick
证书 certificate credential
证人 witness
证件 certificate credential document paper
证伪 disprove
证供 evidence testimony
证券 certificate
证券商 broker
证婚 witness
证实 confirm verify
证据 evidence proof testimony
证明 certificate identification proof testimonial
证明书 certificate
证照 license permit
证物 exhibit
证章 badge
证言 testimony
证词 testimony
证验 verify
评为 choose consider elect
评介 review
评价 assess evaluate
评估 assess assessment evaluate evaluation
评分 grade mark score
评判 judge
评头论足 judgmental
评定 evaluate
评审 evaluate judge
评审团 jury
评断 judge
评比 evaluate
评注 annotation commentary remark
评点 comment
评级 rating
评议会 council
评论 comment commentary discuss
评论员 commentator
评论家 critic reviewer
评语 comment evaluation
评说 comment evaluate
评述 comment commentary
评鉴 assessment evaluation
评骘 evaluate
诅咒 curse
识别 discern distinguish identify recognize
识别码 identifier
识字 literate
识得 know
识文断字 literate
识时达务 understanding
识相 sensitive
识破 penetrate
识趣 discreet
诈取 defraud swindle
诈唬 bluff bluster intimidate
诈欺 deception fraud
诈语 fabrication falsehood lie
诈领 defraud fraudulent
诈骗 blackmail defraud swindle
诈骗罪 fraud
诉冤 complain
诉愿 appeal
诉求 call demand petition wish
诉状 complaint indictment plea
诉苦 complain grievance grumble
诉讼 lawsuit
诉说 recount relate tell
诉诸 appeal resort
诉述 narrate tell
诊所 clinic
诊断 diagnose
诋毁 slander
词不达意 senseless
词典 dictionary
词头 prefix
词尾 suffix
词库 lexicon
词形 morphology
词意 sense
词条 entry
词根 root
词汇 vocabulary word
词法 morphology
词源 etymology
词组 phrase
词翰 book
词藻 rhetoric
词讼 lawsuit
词语 expression term word
译写 translate
译名 transliteration
译员 interpreter translator
译本 translation
译码器 decoder
译者 translator
译词 equivalent
译音 transliteration
诓骗 defraud swindle
试一试 try
试作 attempt
试做 experiment
试制 prototype
试剂 reagent
试办 trial
试听 audition
试图 attempt try
试想 consider
试探 probe
试探性 exploratory tentative
试映 preview
试样 model style type
试液 reagent
试演 audition preview
试用 probation
试算表 spreadsheet
试行 test
试衣 fitting try
试金 assay
试金石 touchstone
试错 experiment
试镜 audition tryout
试饮 taste
试验 experiment experimental test
试验性 experimental
诗人 bard poet
诗句 verse
诗意 poetry
诗歌 poem
诗篇 poem
诗词 verse
诘问 interrogate
诙谐 humorous zany
诚信 honesty trustworthiness
诚实 honest
诚心 sincerity
诚恳 cordial honest sincere
诚意 sincerity
诚挚 cordial sincere
诚然 indeed true
诚笃 honest
诛尽杀绝 exterminate
诛杀 kill murder
诛求 extortion
诛灭 exterminate
诛锄 eradicate uproot
诛除 exterminate
话头 subject thread
话旧 reminisce
话术 patter
话筒 handset megaphone microphone receiver
话茬 topic
话语 discourse speech utterance word
话语权 clout influence
话说 discuss recount
话音 implication tone
话题 subject topic
诞生 born
诞辰 birthday
诟病 denounce
诠注 exegesis
诠解 explain
诠释 decode interpret interpretation perform
诡异 strange weird
诡秘 furtive secretive
诡笑 smirk
诡计 ruse trick
诡诈 sly treacherous
诡谲 sly treacherous weird
询盘 inquiry
询问 inquire
该博 erudite learned
该当 deserve
该死 damned wretched
详和 calm serene
详备 detailed
详密 detailed meticulous
详尽 exhaustive
详情 detail particular
详略 concise
详细 detail detailed minute
详述 recount
诧异 astonished flabbergasted
诫命 commandment
诬蔑 slander smear
诬陷 frame
语义 semantic
语义学 semantic
语句 sentence
语域 register
语塞 speechless
语境 context
语失 indiscretion
语尾 suffix
语录 quotation
语态 voice
语惊四座 startling
语意 meaning semantic
语文 chinese
语料库 corpus
语气 mood tone
语汇 vocabulary
语法 grammar
语源 etymology
语篇 discourse text
语者 speaker
语言 language
语言学 linguistic
语言学家 linguist
语词 phrase predicate word
语调 intonation
语锋 topic
语音 audio phonetic pronunciation voice
语音信箱 voicemail
语音学 phonetic
误会 mistake misunderstand misunderstanding
误信 fall mislead
误区 misconception
误导 mislead misleading
误工 holdup
误差 difference error inaccuracy
误打误撞 accidentally
误杀 manslaughter
误植 typo
误点 delayed late overdue
误用 misuse
误解 misunderstand misunderstanding
误读 misread misunderstand
误车 miss
诱人 alluring attractive captivating
诱使 entice induce invite tempt
诱发 cause elicit induce trigger
诱因 cause incentive inducement
诱奸 seduce
诱导 encourage induce
诱惑 attract entice induce lure
诱拐 abduct kidnap
诱捕 trap
诱饵 bait
诱骗 decoy entice lure scam
诳语 falsehood lie
说三道四 criticize gossip
说上 say speak talk
说不定 maybe
说不得 must unspeakable
说不过去 inexcusable
说出 declare
说到 mention
说到底 end
说动 persuade
说合 mediate
说嘴 boast
说定 agree settle
说实话 frankly
说客 lobbyist mouthpiece
说帖 memorandum note
说得过去 acceptable justifiable passable
说情 intercede
说教 preach
说明 explain illustrate indicate show
说明书 direction manual specification synopsis
说服 convince persuade
说死 commit
说法 formulation statement theory wording
说理 reason
说真的 fact honestly
说破 reveal
说笑 banter
说老实话 frank honest
说话 gossip say speak talk
说谎 lie
说谎者 liar
说起 mention regard
说辞 argument entreaty excuse pretext
说通 persuade
说道 discuss reason say state
说长道短 gossip
说闲话 chat gossip
请愿 petition
请愿书 petition
请援 appeal
请教 consult
请款 invoice
请求 ask request
请领 apply
诸事 everything
诸位 sir
诸如 such
诸如此类 etc rest so
诸柘 sugarcane
诸般 various
诸色 various
诸葛亮 mastermind
诺言 promise
读书 study
读书人 intellectual scholar
读写能力 literacy
读出 read
读取 read
读数 reading
读本 reader
读法 pronunciation reading
读者 reader
读音 pronunciation
诽谤 libel slander
诽闻 gossip scandal
课业 lesson schoolwork
课余 extracurricular
课堂 classroom
课外 extracurricular
课室 classroom
课征 levy
课文 text
课时 class period
课本 textbook
课程 course
课长 head
课题 issue problem task
谁知 unexpectedly
调任 transfer
调侃 mock ridicule tease
调停 arbitrate mediate reconcile
调停者 intermediary mediator
调光器 dimmer
调入 bring call load transfer
调养 nurse
调准 focus tune
调制 make modulate modulation
调制解调器 modem
调剂 adjust redistribute
调动 maneuver mobilize transfer
调匀 blend
调升 hike promote upgrade
调协 harmonize match
调发 dispatch
调取 obtain
调变 modulate modulation
调味 condiment dressing flavoring seasoning
调味品 flavoring seasoning
调味料 condiment dressing flavoring seasoning
调味汁 dressing sauce
调和 harmonious mediate mediation reconcile
调唆 instigate provoke
调嘴 quibble
调头 tone tune
调子 cadence melody tune tuning
调岗 reassignment
调度 dispatch dispatcher manage schedule
调弄 provoke tease
调式 mode
调律 tune
调性 image style tone voice
调情 flirt
调戏 dally
调拨 allocate channel commit send
调换 exchange swap
调控 control regulate
调摄 recuperate
调教 instruct raise teach train
调整 adjust adjustment revision
调料 condiment flavoring seasoning
调查 inquiry investigate investigation survey
调查员 investigator
调查核实 investigate investigation
调查结果 result
调查者 investigator
调查表 questionnaire
调派 deploy
调焦 focus
调理 discipline educate recuperate train
调用 allocate invoke transfer
调皮 mischievous naughty unruly
调皮捣蛋 mischievous naughty
调研 investigation research
调笑 tease
调羹 spoon
调色板 palette
调色盘 palette
调节 adjust harmonize reconcile regulate
调节器 regulator
调解 mediate
调训 train
调谐 adjust harmonious tune
调谑 mock
调赴 dispatch
调迁 move shift transfer
调适 adapt adaptation adaptive adjustment
调遣 assign dispatch
调配 allocate blend deploy mix
调酒 cocktail
调酒师 bartender
调门 melody style tone valve
调阅 access consult
调降 cut lower reduce
调集 assemble muster summon
调音 tune
谄媚 flatter
谅解 understand understanding
谆谆 devoted earnest sincere tireless
谈价 haggle negotiate
谈判 conference negotiate negotiation talk
谈到 refer
谈及 mention
谈天 chat
谈得来 congenial
谈恋爱 dating
谈星 astrology
谈论 discuss
谈话 conversation talk
谈谈 chat discuss
谈起 mention speak
谋划 conspiracy plot scheme
谋利 gain
谋取 obtain seek strive
谋士 advisor counsellor strategist tactician
谋得 get obtain
谋杀 assassinate murder
谋杀罪 murder
谋求 seek strive
谋略 resourcefulness strategy
谋计 scheme
谋面 meet
谍报 intelligence
谎报 lie
谎称 claim pretend
谎言 lie
谎话 lie
谎骗 cheat deceive
谏言 advice advise
谐和 harmonious
谐戏 joke
谐振 resonance
谐波 harmonic
谐谈 joking
谐谑 banter
谐趣 amusing humor
谐音 harmonic
谑而不虐 banter tease
谒访 visit
谓词 predicate
谓语 predicate
谕示 instruct
谗害 slander
谗言 slander
谘询 consult consultation inquire
谙熟 proficient
谙练 proficient skilled
谚语 proverb
谜之 enigmatic
谜儿 riddle
谜团 enigma riddle
谜样 enigmatic
谜语 conundrum riddle
谜面 riddle
谜题 puzzle riddle
谢世 die
谢却 decline
谢忱 gratitude
谢意 gratitude thank
谢特 shit
谢肉节 carnival
谢谢 thank
谣传 rumor
谣言 rumor
谦卑 humble
谦和 amiable meek modest
谦虚 modest
谦诚 humble
谦逊 humble modest modesty unpretentious
谨严 meticulous rigorous
谨慎 cautious prudent
谨防 beware
谩骂 deride
谬种 error fallacy misconception scoundrel
谬论 fallacy misconception
谬误 error falsehood
谮言 slander
谰言 slander
谰调 slander
谱写 compose
谱学 spectroscopy
谱系 pedigree
谴诃 reprimand
谴责 condemn condemnation criticize denounce
谵妄 delirium
谶语 prophecy
谷仓 barn
谷地 valley
谷壳 husk
谷子 millet
谷物 cereal grain
谷类 cereal grain
谷粒 grain
谷草 straw
豁免 exempt exemption
豁楞 stir
豁达 generous optimistic sanguine
豆佉 suffering
豆子 bean pea
豆瓣菜 watercress
豆科植物 legume
豆类 bean
豆腐 tofu
豆荚 pod
豆蔻 cardamom
豆蔻年华 adolescence
豌豆 pea
象征 badge emblem symbol token
象征主义 symbolism
象征性 emblem symbolic token
象牙 ivory
象甲 weevil
象虫 weevil
象限 quadrant
象鼻虫 weevil
豢养 keep
豪华 luxurious
豪华轿车 limousine
豪壮 heroic magnificent
豪奢 extravagant luxurious
豪宅 mansion
豪强 bully despot tyrant
豪掷 spend
豪杰 hero
豪气 heroism
豪爽 expansive forthright
豪猪 porcupine
豪迈 bold heroic
豫告 forecast predict
豱公 piggy
豹子 leopard
貂熊 wolverine
貌似 appear
貌相 appearance look
貌美 pretty
貌美如花 beautiful
贝司 bass
贝塔 beta
贝壳 shell
贝尔 bell
贝斯 bass
贝斯手 bassist
贝果 bagel
贝类 mollusk shellfish
贝雷帽 beret
贞操 chastity honor virginity virtue
贞洁 chastity
贞节 chastity loyalty virginity
负伤 wounded
负债 debt liability
负分 minus
负压 suction
负向 negative
负心 heartless ungrateful
负担 bear burden
负有 responsible
负有责任 blamed fault responsible
负极 cathode
负气 cross pique
负片 negative
负离子 anion
负累 burden implicate involve
负翁 debtor
负荷 burden charge load
负责 charge conscientious responsible
负载 carry load support
负面 negative
贡品 tribute
贡多拉 gondola
贡物 tribute
贡献 contribute contribution dedicate devote
贡献者 benefactor contributor
贡赋 tribute
财产 asset estate property
财利 rich
财务 finance
财富 rich wealth
财帛 money wealth
财源滚滚 bonanza
财物 belonging property
财赋 belonging property wealth
财路 livelihood
财长 treasurer
财阀 conglomerate magnate tycoon
责令 charge order
责任 blame duty responsibility
责任人 coordinator
责备 blame condemnation criticize reproach
责怪 blame rebuke
责成 charge
责罚 punish
责难 censure
责骂 scold
贤劳 diligent
贤才 genius
贤淑 virtuous
贤能 sage
败仗 defeat
败兴 disappointed
败坏 corrupt ruin undermine
败家子 prodigal
败类 degenerate
败絮 ruined shabby
败落 decline wilt
账册 bill ledger
账单 bill
账号 account
账房 accountant cashier
账目 entry
账簿 ledger
账面 entry
货仓 warehouse
货值 value
货品 good
货币 currency monetary money
货柜 container
货栈 warehouse
货棚 shed
货物 commodity good merchandise
货盘 pallet
货真价实 real true
货船 freighter
货色 good trash
货车 truck van
货轮 freighter
货载 cargo
货运 cargo
质地 background grain quality texture
质子 proton
质感 realism texture
质押 pledge
质料 material matter
质明 dawn
质朴 plain simple unadorned unaffected
质检 quarantine
质点 particle
质疑 question
质直 straightforward upright
质素 quality
质询 question
质量 mass quality
质问 inquire interrogate question
质难 blame
贩卖 peddle sell traffic
贩售 sell
贩夫 peddler
贩子 dealer peddler trafficker
贩私 traffic
贩运 traffic transport
贪吃 voracious
贪图 covet seek
贪婪 avid greedy insatiable
贪心 greedy
贪恋 cling fondness
贪欲 avid greed
贪求 crave
贪污 corrupt corruption
贪污腐化 corruption
贪污腐败 corruption
贪腐 corruption
贪食 greedy
贪馋 avid greedy insatiable
贫乏 deficient impoverished lacking limited
贫嘴 talkative
贫困 impoverished poverty
贫寒 impoverished poor
贫民区 ghetto
贫气 mean stingy
贫瘠 barren infertile poor
贫相 mean stingy
贫穷 impoverished poor
贫苦 poor
贫血 anemia
贫血症 anemia
贬低 degrade devalue
贬值 depreciate
贬损 mock
贬斥 denounce
贬谪 relegate
购买 buy purchase
购得 acquire purchase
购物 shopping
购物券 coupon
购置 purchase
贮备 store
贮存 deposit store
贮物 storage
贮藏 deposit hoard
贯彻 implement
贯注 concentrate
贯穿 link
贯连 connect
贱卖 sacrifice
贱格 despicable
贱民 untouchable
贱货 bitch
贴切 closest
贴合 fit
贴图 sticker
贴士 hint suggestion tip
贴心 close considerate intimate
贴文 post
贴水 premium
贴现 discount rebate
贴画 poster
贴纸 sticker
贴身 personal
贴边 facing relevant welt
贴近 intimate
贴金 glorify
贴题 pertinent relevant
贵人 nobility
贵妇人 dame
贵宾犬 poodle
贵族 lord nobility nobleman noblewoman
贵族化 aristocratic gentrification
贵格会 quaker
贵重 precious
贷方 creditor lender
贷款 loan
贷款人 lender
贷记 credit
贸易 trade
贸然 hastily
费事 troublesome
费劲 strenuous
费工夫 demanding exacting
费洛蒙 pheromone
费率 rate tariff
费用 cost expenditure expense
费米 fermi
费解 incomprehensible puzzled unintelligible
贺喜 congratulate
贺客 guest
贺尔蒙 hormone
贻笑 ridiculous
贻误 mislead waste
贻贝 mussel
贼亮 bright dazzling glaring shiny
贼头贼脑 furtive
贼死 completely
贾伯斯 job
贿买 bribe bribery
贿赂 bribe
赃款 booty
赃物 booty
资产 asset property
资产阶级 bourgeoisie
资优 gifted
资俸 pay salary wage
资助 subsidize subsidy
资历 experience qualification seniority
资料 data information material resource
资料夹 folder
资料库 database
资料片 add expansion
资方 capital management
资本 capital
资本主义 capitalism
资本家 capitalist
资格 qualification seniority
资浅 inexperienced junior
资深 senior veteran
资源 resource
资用 available
资禀 aptitude talent
资讯 information
资财 asset
资质 aptitude
资金 capital fund
赋予 assign bestow entrust give
赋值 assign assignment
赋形剂 vehicle
赋格曲 fugue
赋税 taxation
赋能 empower enable energize
赋闲 sabbatical unemployed
赌博 gamble
赌咒发誓 vow
赌场 casino
赌客 gambler
赌徒 gambler
赌斗 fight
赌注 stake
赌约 bet wager
赌钱 gamble
赎价 ransom
赎回 redeem
赎款 ransom
赎罪 atonement redemption
赎金 ransom
赏心悦目 delightful pleasing
赏识 appreciate appreciation
赏赐 reward
赏鉴 appreciate
赏钱 bonus tip
赐予 bestow grant
赐教 enlighten
赐福 bless
赐给 bestow give
赒人 charity
赓即 immediately promptly
赓续 carry
赔不是 apologize
赔付 compensate payment
赔偿 compensate
赔偿金 compensation
赔本 loss
赔款 reparation
赔罪 apologize
赔钱货 daughter
赖以 depend rely
赖床 lie
赖斯 rice
赖特 wright
赖皮 shameless
赖脸 shameless
赘余 superfluous
赘疣 wart
赘瘤 wart
赘肉 bulge
赚哄 cheat defraud
赚头 profit
赚得 earn
赛事 competition
赛会 exposition
赛博 cyber
赛场 field racetrack
赛季 season
赛璐玢 cellophane
赛璐珞 celluloid
赛艇 rowing
赛跑 race
赝品 fake
赞助 assist sponsor support
赞助商 sponsor
赞叹不已 awe
赞同 agree approve endorse
赞成 approve endorse
赞成票 approval
赞扬 approve praise
赞美 admire praise
赞美诗 hymn psalm
赞誉 acclaim praise
赞许 laud praise
赞词 praise
赞赏 admire appreciate praise
赞辞 praise
赞颂 bless praise
赠与者 giver
赠予 accord grant
赠品 gift giveaway
赠款 grant
赠礼 gift present
赡养 maintain support
赡养费 alimony
赢利 gain profit
赢家 winner
赢得 gain win
赤佬 rascal
赤子 people
赤子之心 sincere
赤字 deficit
赤脚 barefoot
赤裸 bare naked
赤裸裸 bare naked plain unadorned
赤贫如洗 impoverished
赤足 barefoot
赤身 naked
赤道 equator
赦令 amnesty pardon
赦免 absolve pardon
赦罪 forgive
赧然 embarrassed
赫兹 hertz
赫尔 hull
赫然 astonishment furiously impressively shock
赫赫 brilliant impressive outstanding
赫赫有名 illustrious prestigious prominent
赭衣 convict
走下坡路 decline slump
走低 decline
走俏 demand
走兽 animal beast
走出 leave
走动 mobile socialize
走势 path tendency trend
走卒 lackey pawn servant
走向 direction inclination strike trend
走回头路 backtrack
走失 lose lost missing
走子 move
走字 advance register run
走山 avalanche landslide
走廊 aisle corridor hallway passageway
走开 leave
走强 rise strengthen
走心 mindful poignant
走投无路 desperate impasse
走掉 leave
走散 stray
走板 approach
走步 pace step traveling walk
走水 flow leak
走漏 leak
走狗 hound lackey
走眼 mistake oversight
走私 smuggle
走红 luck popular
走色 fade
走访 travel visit
走路 depart leave walk
走过 pass
走运 luck
走近 approach
走进 enter
走道 path pavement sidewalk walk
走避 avoid escape
走风 leak
走马 ride
赳赳 valiantly
赶上 overtake time
赶到 hurry
赶尽杀绝 eradicate exterminate ruthless
赶往 hurry
赶忙 hasten hurry
赶快 once quickly
赶时间 hurry
赶紧 hurriedly
赶赴 hurry rush
赶超 overtake
赶跑 repel
赶路 hurry
起义 insurrection revolt uprising
起先 beginning first
起初 first originally outset
起到 effect
起动 launch
起动钮 switch
起劲 energetic enthusiastic vigorous
起司 cheese
起名 christen name
起因 cause factor
起士 cheese
起头 beginning first start
起始 originate
起子 screwdriver
起扑杆 chipper
起步 start
起毛 fluff lint
起泡 blister bubble foam sparkling
起泡沫 bubble foam
起源 come origin originate
起火 cook
起爆 detonate explode
起球 pill
起用 promote reinstate
起皮 peel
起码 minimum
起种 starter
起程 leave
起稿 draft
起立 stand
起色 improve
起落架 undercarriage
起见 motive purpose
起誓 vow
起诉 prosecute sue
起诉书 indictment
起跳 start
起身 leave
起造员 draftsman
起重机 crane
趁便 passing
趁手 convenient conveniently handy
超乎寻常 exceptional
超人 exceptional superhuman
超凡 exceedingly
超出 encroach exceed
超前 advanced
超前意识 foresight
超声 ultrasonic ultrasound
超声波 ultrasound
超市 supermarket
超常 exceptional paranormal supernatural
超度 surpass transcend
超拔 elevate outstanding
超文本 hypertext
超新星 supernova
超时 overtime
超标 excessive
超模 supermodel
超然 aloof detached disinterested impartial
超现实 surreal surrealistic
超现实主义 surrealism
超生 lenient
超算 supercomputer
超级 hyper super ultra
超级大国 superpower
超级市场 supermarket
超级强国 superpower
超级计算机 supercomputer
超绝 preeminent surpassing unique
超群 outstanding preeminent surpassing
超群绝伦 incomparable outstanding
超能力 superpower
超脱 detached unconventional
超自然 supernatural
超负荷 overload overloaded
超越 exceed surpass transcend
超车 overtake
超载 overload
超过 exceed outstrip surpass
超速 speed
超重 overweight
超音波 ultrasound
超音速 supersonic
越位 offside
越发 increasingly
越狱 jailbreak
越过 overcome transcend
趋冷 cool
趋势 tendency trend
趋同 converge
趋向 direction incline trend
趋奉 fawn
趋缓 abate downturn slowdown
趋近 approach convergence
趔趄 reel stagger stumble
趣剧 farce
趣味 delight fun interest taste
足以 so sufficient
足印 footprint
足够 enough sufficient
足弓 arch
足智多谋 resourceful
足球 football soccer
足色 fine
足足 extremely fully much
足踝 ankle
足迹 footprint track
足额 full sufficient
足高气强 arrogant
足高气扬 arrogant
趴伏 crouch
趴体 party
趴踢 party
趸批 wholesale
趸船 barge pontoon
趼子 corn
趾高气扬 arrogant
跂訾 opinionated
跃升 ascend jump leap
跃层 duplex
跃居 vault
跃迁 jump transition
跃马 gallop
跆拳道 taekwondo
跋扈 domineering
跋涉 trek
跌倒 fall tumble
跌宕 uninhibited
跌宕昭彰 flowing free
跌幅 decline
跌扑 tumble
跌破眼镜 astounded
跌至 fall
跌落 drop fall
跑分 run score
跑垒员 runner
跑堂儿的 waiter
跑步 jog run
跑步机 treadmill
跑者 runner
跑赢 outpace outperform
跑走 escape flee
跑跑颠颠 go
跑路 run
跑遍 scour
跑道 runway track
跑马场 racecourse
跛子 cripple
跛脚 limp
跛足 lame
距今 ago
距离 apart distance
跟人 marry
跟从 follow
跟前 front
跟包 understudy
跟头 somersault tumble
跟屁虫 shadow
跟差 attendant
跟手 once
跟斗 fall setback somersault tumble
跟注 call
跟班 attendant
跟监 tail
跟踪 shadow tail tracking
跟踪器 tracker
跟进 follow
跟随 follow
跨上 mount
跨国 multinational transnational
跨学科 interdisciplinary
跨度 span
跨径 span
跨栏 hurdle
跨洲 intercontinental
跨界 interdisciplinary
跨越式 breakthrough
跨足 enter
跨距 span
跨过 surmount
跨鹤 die
跨鹤西游 die
跪伏 crouch
路上 road way
路人 passer stranger
路口 crossing intersection
路向 direction path
路堑 cutting
路堤 embankment
路子 approach method way
路径 method path route
路得 ruth
路数 approach method movement
路旁 roadside
路由器 router
路程 course route
路线 itinerary route
路缘 curb
路费 toll
路轨 track
路边 curb roadside wayside
路途 path road
路障 barricade roadblock
跳伞 parachute
跳动 bounce pulse
跳弹 ricochet
跳板 springboard
跳水 dive diving
跳电 trip
跳票 bounce
跳绳 skip
跳脱 transcend
跳舞 dance
跳蚤 flea
跳跃 bound jump leap skip
跳转 jump
跳过 skip
跳闸 trip
跳马 vault
践行 implement keep
践踏 trample
踅摸 look seek
踉跄 stagger
踊跃 eager enthusiastically jump leap
踌躇 hesitate
踌躇不决 hesitate indecisive
踌躇不前 hesitate
踌躇满志 complacent smug
踏实 steadfast steady
踏板 pedal
踏板车 scooter
踏步 standstill step stride
踏访 visit
踏足 enter tread
踏踏实实 steadfast steady
踏车 treadmill
踏进 tread
踝骨 ankle
踟蹰 hesitate waver
踢爆 expose reveal
踢腿 kick
踥蹀 motion walking
踩踏 trample
踩道 scout
踪影 presence trace vestige
踪迹 footprint trace track trail
踱方步 pace stroll
踱步 pace stroll
踺子 somersault
蹂躏 devastate ravage trample violate
蹄子 hoof
蹇拙 awkward clumsy obscure
蹇涩 awkward difficulty lame
蹇滞 awkward ominous unfavorable
蹇运 misfortune
蹉跎 squander
蹊径 path way
蹊跷 fishy odd queer strange
蹑悄悄 quietly softly
蹑足 associate join
蹑迹 tail
蹒跚 hobble lurch stagger
蹙眉 frown
蹦床 trampoline
蹦跳 hop jump
蹦跶 active lively
蹦高 jump
蹩脚 inferior lame lousy shoddy
蹬子 pedal
蹬脚 kick
蹲下 crouch
蹲踞 crouch squat
蹿蹦 leap
躁动 agitated agitation commotion
躁狂 manic
躁狂症 mania
身上 body hand
身为 capacity
身亡 die
身价 value worth
身份 capacity identity role status
身份证 id
身体 body
身处 placed surrounded
身子 body health pregnancy
身子骨 posture
身孕 pregnancy pregnant
身家 pedigree
身强力壮 robust sturdy
身形 figure
身影 figure silhouette
身怀六甲 pregnant
身态 attitude figure pose
身手 agility skill talent
身才 build figure stature
身故 die
身无分文 penniless
身材 build figure stature
身板 body physique
身段 figure
身着 wear
身穿 wear
身经百战 seasoned
身躯 body
身边 hand
身量 height reputation standing stature
身长 height
身陷 imprisoned trapped
身首异处 decapitated
身高 height
身高马大 huge tall
躬亲 person
躬身 bow personally
躯体 body
躯壳 body
躯干 torso trunk
躲不起 unavoidable
躲开 avoid
躲躲藏藏 hiding
躲躲闪闪 dodge evade
躲避 avoid dodge evade hide
躲闪 dodge evade
躺椅 couch lounge
车厂 depot
车厘子 cherry
车厢 carriage
车头灯 headlight
车带 tire
车床 lathe
车库 garage
车房 garage
车手 rider
车把 handlebar shaft
车斗 bucket wheelbarrow
车条 spoke
车架 barrow cart chassis frame
车流 traffic
车皮 wagon
车票 ticket
车胎 tire
车行 drive garage
车行道 carriageway roadway
车身 frame
车轮 wheel
车轮子 wheel
车轴 axle
车载斗量 innumerable
车辆 vehicle
车道 driveway
车钱 fare
车间 workshop
车闸 brake
车队 fleet motorcade
车驾 carriage
车龙 tram
轧辊 roll roller
轨域 orbital
轨枕 sleeper tie
轨范 criterion standard
轨距 gauge
轨迹 locus orbit track trajectory
轨道 orbit orbital track
轨道交通 metro subway
轩冕 dignitary
轩昂 dignified elevated high lofty
轩然大波 controversy ruckus sensation
转义 escape
转乘 transfer
转介 referral
转位 displace displacement index inversion
转入 shift switch
转制 convert
转剧 exacerbate
转动 revolve rotate swivel turn
转动轴 spindle
转化 change convert transform turn
转卖 resell
转去 return
转发 forward pass republish transmit
转变 change shift transform transformation
转口 transit
转告 communicate pass transmit
转回 reversal
转圈 encircle rotate rotation
转圜 intercede mediate
转型 transform transition update
转头 repent
转好 improvement turnaround
转嫁 pass remarry transfer
转子 rotor
转寄 forward
转差 slip slippage
转帆 jibe tack
转弯 turn
转归 revert
转录 transcription
转往 change
转徙 migrate
转悠 roll
转手 pass resell
转折 turnaround
转换 change convert switch transform
转换器 converter
转捩 turn
转授 delegate
转接 connect switch transfer
转播 broadcast relay
转校 transfer
转炉 converter
转生 reincarnation
转盘 rotary turntable
转眼 flash glance
转眼之间 flash
转瞬 flash
转瞬即逝 fleeting transitory
转矩 torque
转码 convert
转移 change relocate shift transfer
转移阵地 relocate reposition
转给 pass
转而 switch turn
转角 corner
转让 transfer
转诊 transfer
转译 convert translate
转调 modulation
转账 transfer
转车 transfer turntable
转轮 rotor wheel
转轮手枪 revolver
转载 forward
转达 communicate convey pass
转运 forward transfer
转述 pass relate
转送 pass
转递 pass relay
转门 turnstile
轮到 turn
轮唱 canon round
轮回 cycle reincarnation
轮子 wheel
轮廓 outline silhouette
轮廓线 outline silhouette
轮换 rotate
轮机 engine turbine
轮机手 helmsman
轮椅 wheelchair
轮次 lap round turn
轮毂 rim
轮流 alternate
轮渡 ferry
轮番 turn
轮盘 roulette wheel
轮空 bye
轮箍 tire
轮缘 rim
轮胎 tire
轮船 steamboat steamer steamship
轮询 poll
轮距 tread
轮转 rotate
轮轴 axle
软件 software
软体 software
软体动物 mollusk
软化 soften
软和 comfy gentle soothing
软弱 feeble weak
软木 cork
软木塞 cork
软毛 fur
软泥 ooze silt sludge
软烂 lazy soft
软焊 solder
软片 film
软磨硬泡 cajole
软管 hose
软糯 coaxing tender
软绵绵 soft velvety weak
软膏 ointment paste
软骨 cartilage
轰击 bombard
轰动 commotion controversy
轰响 roar rumble
轰炸 bomb bombard
轰炸机 bomber
轰然 loudly
轰趴 party
轰轰 booming roaring
轰轰烈烈 strong vigorous
轰隆 rolling rumbling
轰鸣 boom rumble
轱辘 roll turn
轴向 axial axis
轴心 axis axle
轴承 bearing
轴突 axon
轴索 axon
轴距 wheelbase
轶事遗闻 anecdote
轶闻 anecdote
轸方 square
轻于鸿毛 unimportant
轻佻 frivolous
轻信 gullible
轻咬 nibble
轻型 light
轻声 softly
轻声细语 whisper
轻巧 agile deft easy nimble
轻度 mild
轻微 light slight trivial
轻快 brisk effortless lively spry
轻慢 irreverent
轻手轻脚 gently quietly softly
轻打 tap
轻捷 agile nimble
轻描淡写 downplay
轻易 easy simple
轻松 effortless gentle light relaxed
轻染 tinge
轻柔 gentle pliable soft
轻浮 careless frivolous giddy
轻灵 agile
轻狂 frivolous
轻率 cavalier offhand reckless
轻盈 graceful lighthearted lithe relaxed
轻省 easy relaxed
轻窕 capricious frivolous playful
轻纱 gauze
轻罪 misdemeanor
轻而易举 easy
轻脆 crisp fragile ringing silvery
轻蔑 contempt contemptuous disdain pejorative
轻薄 disrespectful frivolous light scorn
轻视 contempt contemptuous despise scorn
轻轨 metro streetcar
轻轻 lightly softly
轻重 severity
轻量 lightweight
轻量级 lightweight
轻风 breeze
轻食 snack
载人 manned
载体 carrier vector
载入 enter record
载具 conveyance medium platform vehicle
载弹量 payload
载携 bear carry
载明 specify stipulate
载籍 book
载荷 load
载货 freight load
载运 convey freight
载途 distance
载道 express
载重 load
轿厢 gondola
轿子 litter
轿车 sedan
较为 comparatively fairly relatively
较劲 compete
较好 better
较差 mediocre range
较比 comparatively fairly quite rather
较然 clearly evidently markedly
较略 about approximately roughly
较真 meticulous serious
较著 obvious prominent
较量 battle contest haggle quibble
辅以 accompanied
辅佐 assist
辅修 minor
辅助 aid assist auxiliary supplementary
辅导 coach counsel mentor tutor
辅导员 coach
辅币 token
辅系 minor
辅音 consonant
辇运 ship
辈儿 generation
辈子 lifetime
辉映 reflect shine
辉煌 glorious splendid
辍止 stop
辎重 burden supply
辐射 radiation
辐条 spoke
辐照 irradiation
辑录 collect compile
辑睦 harmonious tranquil
辒车 hearse
辒辌 carriage hearse
输入 import input
输出 deliver export output
输家 loser
输掉 lose
输水管 pipe pipeline
输注 infusion inject
输理 wrong
输移 transport
输给 lose
输赢 outcome
输运 transport transportation
输送 convey deliver transport
辔头 bridle
辖制 control
辗转 indirectly wander
辛劳 laborious
辛勤 hardworking industrious
辛苦 arduous exhausting hard tough
辛辛苦苦 painstakingly
辛迪加 syndicate
辛酸 bitter miserable pungent
辜负 betray disappoint unworthy
辞世 die
辞书 dictionary encyclopedia
辞令 rhetoric
辞任 resign
辞典 dictionary
辞去 quit resign
辞呈 resignation
辞掉 dismiss quit
辞章 rhetoric
辞职 resign
辞藻 rhetoric
辞行 farewell
辞退 discharge dismiss fire
辟建 construct
辟谣 deny
辟谷 fast
辣子 chili
辣彼 rabbi
辣根 horseradish
辣椒 chili
辨别 differentiate discern distinguish recognize
辨别力 discrimination
辨士 penny
辨明 clarify distinguish
辨析 discriminate
辨认 identify recognize
辨证 investigate
辨识 identification identify recognize
辩争 argue dispute
辩才 eloquence
辩护 defend plead
辩护人 defender
辩护士 apologist defender
辩方 defense
辩称 allege argue dispute plead
辩答 reply
辩解 defend explain justify
辩论 argument debate
辩证 dialectical investigate
辩证法 dialectic
辩词 excuse
辩诬 debate refute
辩说 argue debate
辩辞 excuse
辩难 debate refute retort
辩驳 dispute refute
辫子 braid handle
辰光 moment sunlight
辱骂 abuse insult
边儿 border edge margin side
边厢 side
边地 borderland
边境 border frontier
边头 border end
边框 frame rim
边沿 edge fringe
边界 border boundary
边疆 borderland frontier
边线 sideline
边缘 brink edge fringe verge
边缘化 marginalization marginalize
边角料 scrap
边路 shoulder sidewalk wing
边远 remote
边鄙 remote
边锋 winger
边际 bound boundary limit marginal
边陲 frontier
辽远 distant faraway remote
辽阔 extensive vast
达人 connoisseur enthusiast geek guru
达令 darling
达到 achieve attain reach
达成 accomplish reach
达致 achieve attain
达阵 touchdown try
迁入 move
迁就 adapt yield
迁居 move
迁徙 migrate move
迁移 migrate move
迁飞 migrate
迂儒 unrealistic
迂回 circuitous indirect roundabout tortuous
迂拘 conservative conventional
迂拙 impractical stupid
迂曲 circuitous roundabout tortuous
迂磨 sluggish
迂缓 roundabout
迂腐 inflexible trite
迂远 impractical
迄今 date
迄今为止 still
迅即 immediately promptly quickly
迅疾 rapid swift
迅速 fast rapid speedy
迅雷 thunderbolt
过不去 embarrass
过世 die
过于 excessively too
过人 outstanding
过从 associate relation
过关 pass reach
过分 excessive overly undue unduly
过剩 excessive
过劳 overwork
过去 former pass past
过场 interlude
过境 transit
过多 excessive
过夜 overnight
过失 delinquency error fault negligence
过头 excessively overhead
过头话 exaggeration
过奖 flatter
过客 sojourner
过少 insufficient
过帐 posting
过度 excess excessive extravagant over
过当 excessive
过往 past
过惯 accustomed
过房 adopt
过招 fight
过敏 allergic
过早 breakfast premature untimely
过期 expire overdue
过来 handle manage
过氧 peroxide
过氧化 peroxide
过氧化物 peroxide
过渡 caretaker interim transition
过渡性 transitional
过滤 filter
过滤器 filter
过激 aggressive drastic extreme
过火 burned excessive
过热 overheated
过瘾 gratifying satisfying
过眼云烟 ephemeral
过眼烟云 ephemeral
过磅 weigh
过程 process
过筛 filter screen sift strain
过细 meticulous
过继 adopt
过节儿 strife
过街老鼠 anathema
过路人 passer
过路费 toll
过身 die
过载 overload
过道 aisle corridor passageway
过重 overweight
过量 excessive
过错 fault mistake responsibility
过门 marry
迈入 enter
迈进 step
迎合 cater pander
迎头 directly
迎娶 marry
迎接 greet welcome
迎来 usher welcome
迎火 backfire
迎面 directly head
迎面而来 directly head
迎风 downwind wind
运交 delivery send shipping
运价 fare
运作 activity operate operation working
运出 dispatch send shipment
运动 exercise motion move sport
运动员 athlete
运动场 playground
运动服 sportswear
运动衫 sweatshirt
运动鞋 sneaker
运命 fate
运存 ram
运将 driver
运思 think
运数 destiny
运气 luck
运河 canal
运球 dribble
运用 use
运神 concentrate
运移 migration
运笔 write
运筹 logistic operation plan
运算 operation
运营 operation service
运营商 carrier operator
运行 function operate operation run
运转 operate revolve work
运载 carry transport
运输 carry transport transportation
运送 carry transport
运道 fate fortune luck
运销 distribution
近乎 close intimate
近亲繁殖 inbreeding
近人 associate contemporary intimate
近似 approximate similar
近前 front
近在眼前 imminent
近处 nearby
近日 recently
近期 recent
近来 lately recently
近海 offshore
近端 proximal
近视 myopia shortsighted
近路 shortcut
近道 shortcut
近郊 outskirt suburb
近郊区 suburb
近顷 late recently
返利 rebate
返回 return
返点 commission rebate
返程 return
返还 remittance restitution
还价 bargain
还原 reconstruct reduction
还口 retort
还嘴 retort
还好 fortunately luckily
还愿 votive
还手 retaliate
还报 reciprocate
还是 still unexpectedly
还有 addition
还款 repayment
这一阵子 currently recently
这下 time
这下子 time
这么 like much way
这么样 thus way
这么着 like thus way
这会儿 moment
这儿 here
这咱 moment now
这嘎达 place
这天 day
这就 immediately once
这就是说 say
这时 moment time
这样 kind like so way
这样一来 thus
这种 kind
这类 kind
这般 like way
这边 here side
这里 here
这阵儿 juncture now present
这阵子 juncture now present
进一步 further more
进入 enter join
进军 advance march
进击 attack
进化 evolution
进去 go
进取心 initiative
进口 entrance import imported inlet
进口商 importer
进度表 schedule
进接 access
进攻 assault attack offense
进料 feed
进来 come
进步 improve improvement progress
进深 depth
进犯 invade
进球 goal
进益 income progress
进程 process
进而 then
进行 conduct proceed progress underway
进行性 gradual progressive
进行曲 march
进袭 invade raid
进见 audience
进账 earn get income receipt
进路 approach
进退两难 trapped
进退为难 trapped
进退失据 loss
进退维谷 trapped
进门 go
进阶 advanced
进项 earning income receipt revenue
进餐 meal
远古 antiquity
远地点 apogee
远大 ambitious broad promising
远天 heaven
远涉 cross
远离 far
远程 remote
远端 distal remote
远航 voyage
远见 foresight vision
远识 foresight
远赴 travel
远足 excursion hike march
远近 distance
远远 distant far
远避 forsake
远门 faraway
违令 disobey
违傲 disobey
违别 depart leave
违反 violate
违和 unwell
违失 error fault mistake shortcoming
违宪 unconstitutional
违强陵弱 bully
违心 disloyal false
违忤 disobey
违悖 violate
违戾 violate
违抗 disobey
违拗 defy disobey
违法 illegal
违犯 infringe violate
违碍 prohibition taboo
违禁 illicit prohibited
违禁品 contraband
违章者 offender violator
违约 default
违约金 penalty
违者 violator
违背 contrary violate
违逆 disobey violate
连三并四 succession
连串 series succession
连体 conjoined
连击 batter combo
连动 continuously gang link peg
连号 chain hyphen
连合 alliance combine join unite
连同 along together
连声 repeatedly
连天 incessantly
连字号 hyphen
连带 entail involve joint related
连忙 once promptly
连招 combo
连接 connect join link
连接号 hyphen
连接器 connector
连接词 conjunction
连根拔 uproot
连片 contiguous continuous
连环 chain
连珠 alignment
连番 repeatedly
连系 connect link
连累 implicate
连线 caucus connect connection
连结 link
连结线 tie
连续 consecutive continuous row serial
连续不断 continuous
连续性 continuity
连绵 continuous unbroken uninterrupted
连绵不绝 continuous unending
连缀 cluster successive
连裤袜 pantyhose tight
连词 conjunction
连读 liaison
连贯 coherent
连连 repeatedly
连连看 matching
连通 communicate connect connected relate
连锁 chain linked
连队 company
连骨肉 chop
迟了 late
迟延 delay
迟慢 late slow
迟滞 delay procrastination
迟疑 hesitate
迟缓 slow sluggish
迟误 delay
迟迟 late slow
迟钝 sluggish
迟顿 inactive obtuse
迤逦 winding
迥然 vastly
迩来 lately recently
迪克 dick
迪厅 disco
迪吧 diva
迪斯可 disco
迪斯科 disco
迫临 approach press
迫于 constrained forced restricted
迫令 force order
迫使 compel force
迫促 pressing urge urgent
迫击炮 mortar
迫切 pressing urgent
迫切性 urgency
迫在眉睫 imminent
迫害 persecute
迫胁 coerce
迫视 stare
迫近 approach press
述语 predicate
述说 narrate recount
迳向 radial
迳流 runoff
迳直 direct straight
迳赛 track
迳迹 track
迷乱 confusion
迷人 charming enchanting fascinating tempting
迷你 mini
迷信 superstition
迷因 meme
迷失 lose
迷宫 labyrinth maze
迷幻 psychedelic
迷彩 camouflage
迷思 myth
迷恋 enchanted infatuated
迷惑 confuse puzzle
迷惘 loss perplexed
迷津 maze
迷瞪 bewildered infatuated puzzled
迷离 blurred
迷离惝恍 blurred confusing
迷糊 dazed
迷茫 bewildered loss perplexed
迷蒙 misty
迷误 error mislead mistake
迷路 labyrinth lost
迷迭香 rosemary
迷迷糊糊 bewildered daze
迷醉 bewitched
迷阵 maze
迷魂药 ecstasy
迷鸟 vagrant
迸流 gush spurt
迸裂 burst crack split
迹线 trajectory
迹证 trace
迹象 indication indicator mark sign
追上 overtake
追光 spotlight
追光灯 spotlight
追剿 suppress
追回 recover
追寻 pursue search
追尾 tailgate
追忆 recall
追怀 recall reminisce
追思 memorial recollection
追悔 remorse repent
追悼 mourn
追想 recall
追捕 after pursue
追捧 acclaim adulation embrace favor
追查 trace
追比 cane
追求 woo
追溯 date
追究 investigate
追索 extort pursue seek trace
追缉 after pursue
追缴 recover
追补 supplement
追认 ratify
追诉 prosecute
追询 interrogate
追赶 accelerate overtake pursue
追踪 follow trace track
追蹑 trace track
追还 recover
追述 recollection relate
追逐 chase
追逐赛 chase
追逼 demand extort press
追随 accompany follow
追随者 adherent follower following
退下 retire retreat withdraw
退件 reject
退任 retire
退伍军人 veteran
退休 retire
退位 abdicate
退冰 thaw
退出 abort quit withdraw
退化 atrophy degenerate
退却 retreat
退后 yield
退回 return
退场 exit leave
退坡 decrease weaken
退庭 adjourn
退役 retire
退换 exchange
退散 recede wane
退款 refund
退步 fallback leeway setback
退水 drain
退片 eject
退票 bounce
退落 subside
退行 degenerate recede
退行性 degenerative retrograde
退订 cancel
退让 concede
退路 leeway
退还 rebate refund return
退避 withdraw
退隐 retire
送交 deliver
送人 accompany
送去 deliver send
送气 aspiration
送给 send
送达 deliver
送还 repatriate return
适中 moderate reasonable
适切 appropriate apt
适合 fit suit
适存度 fitness
适宜 appropriate suitable
适应 adapt fit suit
适应性 adaptability flexibility
适度 appropriate moderately
适当 appropriate suitable
适意 agreeable
适时 timely
适格 qualified
适用 applicable
适配 adaptation
适配器 adapter
适销 marketable
适龄 age
逃亡 flee
逃亡者 runaway
逃命 escape flee
逃奔 flee
逃废 evade
逃漏 evade evasion
逃狱 escape
逃离 escape
逃脱 escape
逃走 escape flee
逃跑 escape
逃逸 escape
逃遁 disappear escape
逃避 avoid escape evade shirk
逃避责任 shirk
逃难 refugee
逆反 opposite
逆向 backward
逆喻 oxymoron
逆境 adversity predicament
逆天 incredible
逆夷 invader
逆心 unfavorable
逆戟鲸 orca
逆料 foresee predict
逆旅 inn
逆时针 counterclockwise
逆水 upstream
逆火 backfire
逆袭 counterattack
逆贼 renegade
逆转 reverse
逆风 headwind
选中 choose decide select
选举 elect election
选举人 elector voter
选举权 suffrage
选修 elective
选入 elected selected
选出 elect select
选区 constituency
选单 menu
选取 choose
选址 location site
选定 choose select settle
选录 digest excerpt
选手 athlete contestant
选择 choice option pick select
选择性 selective selectivity
选本 anthology
选民 constituency electorate voter
选派 appoint detail select
选票 ballot vote
选秀 draft
选编 anthology
选育 breeding
选装 optional
选购 buy
选集 anthology
选项 alternative choice option
逊位 abdicate
逊色 inferior
逊顺 unassuming
逍遥自在 large unfettered
透亮 bright shining translucent
透光 translucent transparent
透射 passage transmission transmit
透平 turbine
透平机 turbine
透彻 incisive penetrating thorough
透支 exhaust overdraft
透明 transparent
透明度 openness transparency
透析 dialysis
透气 breathe divulge
透水 permeable
透水性 permeability
透漏 divulge leak reveal
透红 rosy
透视 perspective
透视学 perspective
透辟 incisive penetrating
透过 mean penetrate
透镜 lens
透露 divulge reveal
透顶 thoroughly
逐出 evict expel
逐字逐句 literal
逐日 daily
逐月 monthly
逐次 gradually
逐步 progressively
逐渐 gradually
逐行 progressive
递交 give hand present
递增 incremental progressive
递嬗 evolve
递归 recurrence recursive
递推 recurrence recursive
递补 substitute
递质 neurotransmitter
递送 deliver send
途人 passer stranger
途径 channel mean way
途经 way
逗人 amusing entertaining funny
逗人喜爱 cute
逗号 comma
逗哏 joke
逗嘴 banter
逗弄 play provoke tease
逗情 flirt provoke
逗点 comma
逗留 sojourn
逗笑 amuse amusing
逗趣 amuse tease
逗趣儿 amuse tease
通书 almanac
通俗 average common everyday
通信 correspond
通关 finish
通力 cooperate
通勤 commuting
通向 lead
通告 announce announcement
通夜 overnight
通奸 adultery
通常 normal regular usual usually
通往 lead
通心粉 macaroni
通心面 macaroni
通情达理 sensible
通报 announce circular inform notify
通晓 proficient
通气 ventilation
通气会 briefing
通气孔 louvre
通泰 ease
通灵 accurate psychic sensitive
通用 interchangeable
通用性 universality
通电 switch
通畅 clear coherent fluent unobstructed
通盘 comprehensive global overall
通知 inform notice notification notify
通知单 notice notification receipt ticket
通红 blush
通缉犯 fugitive
通缩 deflation
通胀 inflation
通膨 inflation
通融 accommodate flexible
通行证 pass
通讯 communication dispatch
通讯员 correspondent reporter
通讯录 directory
通译 interpret interpreter translator
通货 currency
通货紧缩 deflation
通货膨胀 inflation
通路 channel passage pathway thoroughfare
通车 commute
通达 understanding
通过 adopt mean pass through
通透 penetrating
通途 thoroughfare
通通 all complete entire
通道 channel passage thoroughfare
通量 flux
通问 communicate
通顺 smooth
通风 airy ventilation
通风孔 louvre
逛逛 stroll
逝世 die
逝去 demise die
逝者 dead deceased
速克达 scooter
速可达 scooter
速度 rate speed tempo velocity
速度计 speedometer
速成 accelerated crash instant quick
速报 bulletin
速溶 instant
速率 rate speed
速记 shorthand
速递 courier
速食 fast instant
造作 affected artificial make manufacture
造假 counterfeit
造势 campaign promote
造化 creator
造反 rebel revolt
造型 appearance model shape style
造型师 stylist
造就 achievement contribute train
造币厂 mint
造成 cause create
造次 rash
造物 creator god luck
造物主 creator god
造福 benefit
造船 shipbuilding
造船厂 dockyard shipyard
造访 visit
逡巡 hesitate instant
逡巡不前 balk
逢俉 fright
逢迎 fawn
逮捕 apprehend arrest
逸事 anecdote
逸尘 outstanding
逸散 dissipate escape
逸民 hermit recluse
逸群 outstanding preeminent
逸话 anecdote rumor
逻各斯 logo
逻辑 logic
逻辑学 logic
逼人 pressing threatening
逼仄 cramped narrow
逼债 dun
逼奸 rape
逼将 checkmate
逼尖 sharpen
逼真 clearly distinctly lifelike
逼近 approach close
逼迫 coerce compel force
逼问 interrogate
逾垣 escape
逾期 overdue
逾越 exceed
遁形 hide vanish
遇冷 doldrum
遇到 meet
遇害 murdered
遇火 ignite
遇见 meet
遇难 perish
遇难者 fatality victim
遍历 traverse
遍及 extend
遍地 everywhere
遏制 check constrain contain restrain
遏抑 restrain suppress
遏止 check resist
遏阻 contain deter stop
遐弃 reject shun
遐思 reverie
遐想 daydream reverie
遐终 forever
遐龄 longevity
遑遑 anxious hurried
道义 morality
道具 artifact item paraphernalia prop
道出 speak tell voice
道听途说 gossip hearsay rumor
道喜 congratulate
道地 authentic original
道德 ethic morality virtue
道德败坏 immorality vice
道歉 apologize
道牙 curb
道理 argument principle reason sense
道破 expose reveal
道碴 ballast
道行 ability skill
道貌岸然 dignified
道贺 congratulate
道路 path road way
遗书 testament
遗产 bequest heritage inheritance legacy
遗传 heredity inherit pass
遗传学 genetic
遗传性 genetic hereditary inherited
遗体 remain
遗嘱 testament will
遗址 ruin
遗墨 posthumous
遗失 lose
遗妻 widow
遗孀 widow
遗存 survive
遗孤 orphan
遗弃 abandon leave
遗忘 forget
遗忘症 amnesia
遗憾 regret sorry
遗族 bereaved
遗漏 miss omit overlook
遗物 remnant
遗男 orphan
遗缺 vacancy
遗落 forget omit
遗蜕 remain
遗迹 remnant trace vestige
遗风 relic
遣散 demobilization disband dismiss
遣词 wording
遣返 repatriate
遣送 deport repatriate
遣送出境 deport
遥不可及 unattainable
遥测 telemetry
遥远 distant remote
遥遥 distant remote
遨游 roam travel
遭到 meet suffer
遭受 suffer sustain
遭罪 suffer
遭逢 encounter
遭遇 encounter experience meet
遭遇战 encounter skirmish
遮住 block cover obstruct shade
遮天蔽日 omnipresent
遮挡 shelter
遮掩 cover mask
遮断 interrupt
遮盖 cover hide
遮蔽 cover
遮遮掩掩 secretive
遴选 choose pick select
遵从 comply defer follow
遵奉 conform
遵守 abide comply respect
遵循 abide comply follow
遵照 accordance follow
遵行 compliance follow obey
避免 avert avoid prevent refrain
避孕 contraception
避孕套 condom
避孕环 coil
避开 avoid evade
避役 chameleon
避让 avoid yield
避讳 avoid refrain
避险 hedge
避难所 haven refuge sanctuary
避风港 harbor haven refuge
邀击 ambush intercept
邀约 invitation invite
邀请 invitation invite
邃密 deep profound
邈然 distant remote
邈邈 remote
邋遢 unkempt
邋里邋遢 messy unkempt
那个 menstruation one sex thing
那么 extent like so way
那会儿 time
那儿 there
那堤 latte
那天 day
那提 latte
那时 then time
那是 indeed naturally
那样 kind sort
那种 kind
那话儿 genitalia
那里 place there
那阵 then time
那阵子 then time
邦国 country state
邦德 bond
邦联 confederation
邪乎 exaggerated extraordinary overstated severe
邪僻 abnormal improper
邪恶 evil sinister vicious wicked
邪术 sorcery
邪财 windfall
邪门 strange unusual
邪门歪道 dishonesty
邮件 email mail post
邮包 parcel
邮寄 mail
邮差 mailman postman
邮戳 postmark
邮报 post
邮政 postal
邮票 stamp
邮筒 mailbox
邮箱 email mailbox
邮费 postage
邮资 postage
邮递 deliver mail
邮递员 mailman
邻人 neighbor
邻区 neighborhood vicinity
邻右 neighbor
邻域 neighborhood
邻居 neighbor
邻左 neighbor
邻接 adjacent next
邻舍 neighbor
邻近 adjacent near vicinity
邻里 neighbor neighborhood
郁塞 constricted repressed
郁郁不乐 discontented
郁郁寡欢 depressed
郁郁葱葱 lush verdant
郁金香 tulip
郁闷 depressed gloomy
郅隆 prosperous
郊区 outskirt suburb
郊外 outskirt
郊狼 coyote
郊野 countryside
郎中 companion doctor
郎君 pimp
郑重 conscientious earnest serious solemn
部下 subordinate
部件 component part
部众 troop
部位 part
部分 part piece portion
部属 subordinate
部族 clan tribe
部类 category division
部署 deploy deployment dispose
部落 tribe
部长 minister secretary
部门 branch department division section
部队 army force troop unit
都会 city metropolis
都市 city metropolis
鄙亵 disrespectful
鄙劣 base despicable mean
鄙吝 mean stingy
鄙夷 despise
鄙弃 disdain loathe
鄙斥 rebuke
鄙薄 despise scorn
鄙视 despise disdain
鄙贱 despicable despise lowly
鄙陋 shallow superficial
酋长国 emirate
酌量 allow consider measure
配件 accessory component fitting part
配价 valence
配伍 compatibility
配体 ligand
配偶 spouse
配制 compound concoct prepare
配发 distribute issue
配合 compatible correspond fitting matching
配备 allocate outfit provide
配套 compatible complementary matching
配对 mate
配戴 put wear
配料 ingredient
配方 formulation prescription
配有 come equipped
配用 installed provide
配电器 distributor
配种 breed mating
配称 worthy
配给 allocate ration
配置 allocate allocation configuration deploy
配药 dispense prescribe
配补 replace restore
配装 fit install
配送 deliver
配速 pace
配速员 pacemaker
配重 weight
配销 distribution
配音 dubbing
配额 quota ration
配餐 catering
配饰 decoration ornament
酒保 barman bartender
酒刺 acne
酒厂 distillery
酒吧 bar
酒宴 feast repose
酒家 bartender restaurant tavern
酒席 banquet feast
酒庄 winery
酒店 hotel pub restaurant
酒廊 bar
酒楼 restaurant
酒水 beverage drink
酒池肉林 debauchery
酒浆 wine
酒盅 goblet
酒窝 dimple
酒筵 banquet feast
酒精中毒 alcoholism
酒精性 alcoholic
酒肆 bar pub
酒花 hop
酒蒙子 alcoholic
酒资 tip
酒钱 tip
酒铺 tavern
酒馆 pub tavern
酝酿 brewing ferment
酣畅 unrestrained
酥松 flaky loose
酥油 butter
酥脆 crisp
酥软 limp weak
酥酪 yogurt
酩酊大醉 plastered
酪乳 buttermilk
酪梨 avocado
酪梨莎莎酱 guacamole
酪梨酱 guacamole
酪饼 cheesecake
酬偿 reward
酬劳 reward
酬宾 discount
酬对 answer
酬报 repay reward
酬赏 reward
酬载 payload
酬金 remuneration
酱料 sauce
酵母 yeast
酵母菌 yeast
酵素 enzyme
酷儿 queer
酷刑 cruelty torture
酷毙 cool righteous
酷炫 awesome
酷烈 brutal fierce intense
酷爱 keen passion
酷碰 coupon
酸乳 yogurt
酸乳酪 yogurt
酸奶 yogurt
酸性 acidity
酸楚 forlorn grievance
酸橙 lime
酸涩 acrid bitter painful sour
酸溜溜 acid sour
酸疼 ache sore
酸痛 ache
酸莓 cranberry
酸辛 misery
酸黄瓜 pickle
酿制 brew make
酿成 lead make
酿母菌 yeast
酿造 brew
醇美 mellow rich superb
醉人 fascinating intoxicating
醉心 enthralled fascinated
醉心于 infatuated
醉翁 drinker
醉醺醺 drunk intoxicated
醋劲 jealousy
醋意 jealousy
醋酸 acetate
醍醐 broth nirvana
醒目 striking
醒豁 clear unambiguous
采买 buy buyer purchase
采伐 cut fell
采出 extract mine
采办 procure purchase
采取 take
采地 fief
采场 slope
采声 applause cheering
采择 adopt
采掘 excavate extract
采摘 pick pluck
采暖 heating
采样 sampling
采用 adopt employ use
采石场 quarry
采矿 mining
采矿业 mining
采纳 accept adopt
采花贼 rapist
采行 adopt
采访 cover interview
采购 procure purchase
采购员 buyer
采购商 buyer
采邑 fief
采集 collect gather harvest
采食 forage
释义 definition interpretation
释典 sutra
释出 disengagement liberate release
释放 discharge liberate release
释然 ease relieved
释经 exegesis
释读 decipher
释除 allay dispel
里人 follower
里出外进 disorder uneven
里外 so
里头 inside interior
里子 lining substance
里巷 alley lane
里弄 neighborhood
里手 expert
里拉 lira
里程 course mileage
里程碑 milestone
里程计 speedometer
里肌 tenderloin
里肌肉 loin
里脊 loin
里边 inside
里面 inside interior
重修 reconstruct repair revamp revise
重做 redo
重光 recover
重击 bang thump
重刊 reprint
重制 remake reproduce
重力 gravity
重印 reprint
重叠 duplicate overlap redundancy telescope
重合 coincide
重名 renowned
重启 reactivate restart
重命名 rename
重器 treasure
重回 return
重型 heavy
重塑 reconstruct remodel
重复 duplicate repeat
重复性 repetitive
重复法 duplication repetition
重大 great important major significant
重头 anew beginning essential main
重头戏 highlight
重定向 redirect
重工业 manufacturing
重度 serious severe
重建 rebuild rebuilding reconstruction reestablish
重开 reopen
重拾 regain revive
重挫 plummet slump
重振 recovery restore revitalize revival
重排 rearrange
重播 replay rerun
重整 reorganize restructure revamp
重新 again re
重新启动 reboot restart
重望 expectation prestigious renowned
重构 reconstruct reconstruction
重样 same similar
重沓 redundant
重温 review revive
重演 recur repeat
重点 focus key recount
重版 republish
重犯 felon
重玩 replay
重现 reappear
重生 rebirth reborn
重申 reaffirm reiterate
重症 acute grave
重磅 powerful significant
重组 reorganize restructure
重罪 felony
重置 replacement reset
重臂 lever
重获 recover recovery
重要 important major significant
重要性 importance
重视 value
重设 reset
重访 revisit
重评 reassess reevaluate
重试 retry
重读 stress
重蹈 follow
重返 return
重述 repeat restate
重造 reconstruct
重逢 reunion
重重 heavily severely
重量 weight
重量级 important influential major prominent
重音 accent stress
野人 savage
野兔 hare
野兽 beast
野味 game
野地 wilderness
野外 countryside
野心 ambition
野战 paintball
野火 wildfire
野牛 bison
野狐禅 heresy
野猫 wildcat
野生 wild
野禽 fowl
野种 bastard
野胡萝卜 carrot
野花 wildflower
野草 weed
野营 camp
野蛮 barbarous
野餐 picnic
野鸡 pheasant
野鸭 mallard
量化 quantify quantitative
量子 quantum
量度 measure measurement
量测 measure measurement
量程 range
量级 class
量纲 dimension
量表 gauge meter scale
量规 rubric
量计 gauge
量身定做 tailored
金丝雀 canary
金乌 sun
金光党 racketeer
金刚 diamond
金刚石 diamond
金刚砂 emery
金匠 goldsmith
金发 blond blonde
金发碧眼 blonde
金合欢 acacia
金子 gold
金字塔 pyramid
金属 metal
金库 treasury
金星 star
金枪鱼 tuna
金柜 safe
金玉 precious
金瓜 pumpkin
金秋 autumn fall
金色 gold golden
金葱粉 glitter
金融 banking finance financial
金融家 banker financier
金酒 gin
金钥 key
金钱 currency money
金钱豹 leopard
金银花 honeysuckle
金雀花 broom
金鱼 goldfish
金黄 golden
金龟 tortoise
鉴于 seeing view
鉴价 appraisal valuation
鉴别 differentiate distinguish
鉴定 authenticate evaluate
鉴戒 warning
鉴权 authentication
鉴此 light
鉴证 appraisal authentication verification
鉴识 detect identify
鉴赏 appreciate
鉴赏家 connoisseur fan
錾子 chisel
针叶树 conifer
针对 focus response target
针对性 direction focus purpose relevance
针法 stitch
针砭 critique
针管 syringe
针线活 sewing
针织 knitting
针织品 knitwear
钉子 nail saboteur snag
钉梢 shadow tail
钉牢 clinch
钉耙 rake
钉钯 rake
钓客 angler
钓鱼 angle fish
钓鱼者 angler
钙质 calcium
钜子 leader master
钞票 bill
钟乐 bell
钟摆 pendulum
钟点 hour
钟爱 treasure
钟罩 dome
钟表 clock
钢丝 tightrope
钢丝锯 jigsaw
钢刀 sword
钢制 steel
钢厂 steelwork
钢叉 pitchfork
钢材 steel
钢枪 rifle
钢梁 girder
钢琴 piano
钢琴家 pianist
钢琴师 pianist
钢盔 helmet
钢管 pole
钢铁 steel
钢铁厂 steelwork
钢镚 dime
钢鞭 mace
钥匙 key
钦佩 admire
钦定 authorize designate
钦羡 admire
钦赐 bestow
钩子 hook
钩扣 hook
钩拳 hook
钩环 shackle
钩破 snag
钩稽 audit explore investigate
钮带 bond tie
钱包 purse wallet
钱夹 wallet
钱币 money
钱袋 purse wallet
钱财 money wealth
钱钞 money
钳住 suppress
钳制 gag muzzle suppress
钳子 clamp plier tong vise
钳工 fitter
钻井 drill
钻孔 drill
钻心 infiltrate sneak unbearable
钻洞 bore burrow
钻眼 drilling
钻石 diamond
铁了心 determined unshakable
铁人 ironman
铁匠 blacksmith
铁器 hardware
铁定 certainly definitely
铁杆 iron zealous
铁栏 bar railing
铁甲 armor
铁甲舰 ironclad
铁砂 pellet shot
铁砧 anvil
铁箱 safe
铁路 railroad railway
铁轨 rail
铁锈 rust
铁锨 spade
铁锹 shovel spade
铁饼 discus
铁马 bike cavalry
铁骨铮铮 staunch unyielding
铁齿 obstinate opinionated
铂金 platinum
铃声 ring
铃鼓 tambourine
铅字 type
铅笔 pencil
铆上 rise
铆接 rivet
铆钉 rivet
铗子 tong
铜板 coin
铜锣 gong
铜锤 mace
铜鼓 drum
铝土矿 bauxite
铝矾土 bauxite
铠甲 armor
铣工 milling
铩羽 defeated despondent
铭文 inscription
铭牌 nameplate
铭言 motto slogan
铮亮 gleaming shiny
铰刀 scissor
铰链 hinge
铲土机 bulldozer
铲子 shovel spade spatula
铲平 raze
铲蹚 hoe weed
铲除 abolish eradicate
银两 silver
银器 silverware
银子 money silver
银屏 television
银屑病 psoriasis
银河系 galaxy
银燕 airplane
银红 pink
银联 cup
银色 silver
银莲花 anemone
银行 bank
银行业 banking
银行家 banker
银辉 radiance
铸件 casting
铸就 cast create forge form
铸币 coin mint
铸成 fashion forge
铸造 cast
铺位 berth bunk
铺子 shop store
铺家 shop store
铺平 pave
铺张 extravagance
铺户 shop store
铺排 arrange
铺摆 display dispose
铺摊 display
铺放 display
铺盖 bedding
铺砌 pave
铺衍 disseminate
铺设 construct install lay
铺路 pave
铺陈 arrange elaborate
铺面 pavement paving
铺面房 store
链子 chain
链接 link
链条 chain
链球 hammer
链球菌 streptococcus
链结 connect linkage
链路 link
铿锵 resounding
销势 sale
销售 market sales sell
销售点 checkout
销售额 turnover
销子 peg pin
销毁 destroy obliterate
销蚀 erode
销行 sale sell sold
销路 market sale
销铄 eliminate melt
销魂 ecstasy rapture
锁上 lock
锁头 lock
锁孔 keyhole
锁定 latch lock target
锁掉 lock
锁掣 catch
锁眼 keyhole
锁链 chain shackle
锁闩 bolt latch
锁骨 collarbone
锃亮 shiny
锃光 shiny
锄地 hoe
锄头 hoe
锄犁 plow
锄草 hoe weed
锅子 cauldron pan pot wok
锅灶 stove
锅炉 boiler
锅盖 dish
锉刀 file
锋利 incisive point sharp
锋芒 spearhead tip vanguard
锋面 front
锐不可当 unstoppable
锐利 acute incisive keen sharp
锐化 sharpen
锐敏 acute astute perceptive
锐气 dash drive
锐进 advance
锒铛 shackle
错乱 deranged disorder
错位 dislocated eccentric erroneous misplaced
错处 fault
错失 fault miss mistake
错字 typo
错开 stagger
错愕 astonished startled
错时 stagger
错杂 jumbled mixed
错案 miscarriage
错用 misuse
错综 complicated intricate involved tangled
错落 disorderly irregular uneven
错觉 illusion misconception
错解 misinterpretation
错误 error false mistaken wrong
错过 miss
错配 mismatched
锡蜡 pewter
锡铅 pewter
锡镴 pewter
锤子 hammer
锥形 conical
锥面 cone
锦囊 tip
锦标 prize title trophy
锦标赛 championship
锦绣 beautiful
锦缎 brocade
锦衣玉食 extravagance
键入 enter input key
键盘 keyboard
键词 keyword
锯子 saw
锯工 sawyer
锯开 saw
锯木厂 sawmill
锯末 sawdust
锯齿 sawtooth
锯齿形 zigzag
锲而不舍 persevere
锻炼 temper toughen
锻造 forge forging
镀上 plate
镂刻 carve
镇住 control crush dominate subdue
镇区 township
镇压 quell repression suppress suppression
镇子 town village
镇守 defend protect
镇定 calm cool
镇定剂 depressant sedative
镇痛剂 analgesic painkiller
镇痛药 analgesic
镇长 bailiff mayor
镇静 calm cool
镇静药 sedative
镏金 gilded
镕炉 forge
镜头 scene
镜子 mirror
镜片 lens
镢头 hoe
镭射 laser
镯子 bracelet
镰刀 sickle
镶嵌 embed set tiling
镶边 border edge
镶金 gilded
长久 enduring lasting permanent
长于 adept excel
长凳 bench pew
长出 sprout
长势 growth
长号 trombone
长存 endure
长官 sir
长宽 dimension size
长寿 longevity
长幼 seniority
长度 length
长廊 promenade
长征 expedition
长得 look
长方形 rectangle
长条 strip
长枪 pike
长柄 stem
长柄勺子 ladle
长棍 baguette
长椅 bench
长毛绒 plush
长牙 tusk
长班 servant
长生不死 immortality
长相 appearance countenance look profile
长眼 cautious eye
长矛 lance pike
长短 accident length mishap
长筒袜 stocking
长篇 lengthy
长篇小说 novel
长统袜 stocking
长老 elder
长者 elder senior
长臂猿 gibbon
长草区 rough
长袍 gown robe
长袜 hose stocking
长裤 trouser
长足 remarkable
长进 progress
长钉 spike
长队 line queue
长靴 boot
长颈鹿 giraffe
长驱直入 flood
门人 disciple follower hanger
门卫 sentry
门厅 vestibule
门口 doorway gate
门外汉 layman
门子 door pull
门客 hanger visitor
门对 couplet
门将 goalkeeper
门岗 gate
门市 store
门店 store
门廊 patio portico stoop veranda
门径 access
门徒 disciple
门户 door faction portal sect
门房 gatehouse gatekeeper lodge porter
门扇 door
门槛 doorstep sill threshold
门洞 archway passageway
门派 school sect
门牙 incisor
门球 croquet
门生 disciple student
门票 ticket
门童 doorman
门类 category class kind
门联 couplet
门脸 facade
门诊室 clinic
门道 doorway gateway knack
门铃 doorbell
门阶 doorstep threshold
门面 facade prestige
门首 doorway entrance gate
门齿 incisor
闪亮 brilliant flare shiny twinkle
闪光 flash
闪出 flash sparkle
闪击 blitzkrieg
闪击战 blitzkrieg
闪回 flashback
闪失 accident mishap
闪射 radiate shine
闪映 flicker
闪灵 shining
闪灼 glitter
闪烁 evasive flicker glitter twinkle
闪熠 flare flash
闪现 flash
闪电 lightning
闪电战 blitz blitzkrieg
闪眼 blink dazzle
闪耀 glitter radiate sparkle
闪身 dodge
闪躲 dodge evade
闪过 dodge
闪退 crash
闪避 dodge sidestep
闪闪 flickering glistening glittering sparkling
闭上 close
闭关 seclusion
闭包 closure
闭塞 blocking inaccessible
闭着 closed
闭起 shut
闭锁 lock
闭馆 closed
问世 published
问事 inquire
问倒 stump
问卷 questionnaire
问号 interrogation
问罪 condemn denounce punish
问讯 greeting interrogation
问话 question
问责 blame censure
问责性 accountability
问道 ask
问题 issue problem question topic
问鼎 aim
闯入 charge intrude
闯进 burst
闲余 idle unoccupied
闲在 leisure
闲扯 chat
闲散 idle leisurely unused
闲暇 leisure unoccupied
闲来无事 idle leisure
闲空 idle leisure
闲聊 chat
闲话 chat gossip
闲谈 chat
闲适 relaxed
闲逛 stroll
闲雅 elegant graceful
闲静 calm tranquil
间奏 interlude
间或 occasionally
间接 indirect
间断 disconnected gap interrupted suspended
间歇 intermittent
间谍 spy
间谍活动 espionage spying
间距 gap spacing
间隔 compartment divide gap interval
间隙 clearance gap interval
闵凶 affliction suffering
闷声闷气 muffled
闷热 sultry
闷闷不乐 depressed moody unhappy
闷雷 blow
闸口 gateway station
闸机 turnstile
闸道 gateway
闹别扭 loggerhead
闹剧 farce
闹区 downtown
闹哄哄 noisy sensational
闹大 escalate
闹忙 lively
闹热 lively
闹猛 lively
闹矛盾 loggerhead
闹腾 disturb
闹鬼 haunted
闺女 maiden
闺情 passion
闺房 harem
闻到 smell
闻名 eminent famous renowned
闻悉 hear
闻所未闻 unheard
闻见 hear information knowledge smell
阀门 valve
阁下 sire
阁揆 premier
阁楼 attic garret loft
阃奥 heart
阅历 experience
阅览 read
阅读 read reading
阅读器 reader
阅读障碍 dyslexia
阈值 threshold
阈限 threshold
阉然 covertly secretly
阉竖 eunuch
阐扬 propagate
阐示 demonstrate
阐述 elaborate treat
阐释 explain interpret
阑入 mingle mix trespass
阑尾 appendix
阑尾炎 appendicitis
阑干 disorderly uneven
阑槛 fence railing
阑珊 waning
阒寂 quiet still
阒然 quiet
阔人 rich
阔佬 millionaire
阔度 breadth
阔气 generous lavish prodigal
阔绰 extravagant
阔蹑 stride
队伍 line queue rank troop
队列 alignment cohort formation queue
队友 teammate
队形 formation
队部 headquarter office
队长 captain
防冻 antifreeze
防制 combat counter
防务 defense
防卫 defend defense defensive
防堵 combat counter prevent
防守 defend protect
防寒服 overcoat
防弹 bulletproof
防御 defend defense
防御工事 fortification
防御性 defensive
防患未然 forestall
防护 defend protect
防晒油 sunscreen
防杜 prevent
防止 prevent
防水 waterproof
防波堤 breakwater seawall
防火墙 firewall
防空洞 hideout
防腐 antiseptic
防腐剂 antiseptic preservative
防范 guard preventive wariness
防避 protection
防闲 guard
阳光 energetic sunshine transparent upbeat
阳具 penis
阳刚 manly masculine
阳台 balcony porch
阳宗 sun
阳性 masculine positive
阳极 anode
阳沟 ditch
阳物 penis
阳痿 impotence
阳离子 cation
阳道 penis
阴凉 shady
阴司 hell
阴宅 tomb
阴影 shadow
阴性 feminine negative
阴晦 gloomy overcast
阴暗 dark darkness dim overcast
阴曹 hell inferno
阴极 cathode
阴柔 feminine soft
阴核 clitoris
阴森 eerie gloomy sinister
阴毒 insidious sinister
阴沉 gloomy
阴沉沉 dark
阴沟 sewer
阴离子 anion
阴穴 cave
阴茎 penis
阴蒂 clitoris
阴谋 conspiracy conspire plot
阴谋家 conspirator
阴道 vagina
阴郁 gloomy
阴部 genitalia
阴间 awful
阴阳怪气 eccentric peculiar
阴险 sinister treacherous
阴霾 haze
阴魂 ghost spirit
阴鸷 malicious treacherous
阵列 array
阵势 circumstance situation
阵地 front position
阵型 formation
阵容 lineup
阵线 alignment front
阵营 camp faction
阵雨 shower
阵风 gust
阶位 level order rank
阶地 terrace
阶段 period phase section stage
阶段性 interim phased
阶级 class
阻击 check stop
阻力 drag resistance
阻吓 deter
阻塞 block clog
阻截 obstruct stop
阻扰 impede obstruct
阻抑 check impede inhibit neutralize
阻抗 impedance
阻拦 obstruct stop
阻挠 obstruct thwart
阻挡 obstruct resist stop
阻断 block intercept interdict obstruct
阻止 block prevent
阻留 intercept interception
阻碍 block hinder obstruct obstruction
阻绝 block clog obstruct
阻遏 impede
阻隔 separate
阻难 impede thwart
阿乡 rustic
阿公 grandfather
阿司匹林 aspirin
阿囡 honey
阿堵 money
阿奶 granny
阿妈 father grandma nurse
阿婆 granny
阿嬷 grandma
阿宅 geek nerd
阿尔卑斯 alp
阿尔法 alpha
阿摩尼亚 ammonia
阿斯匹林 aspirin
阿月浑子 pistachio
阿混 loafer
阿爹 dad father grandfather
阿片 opium
阿物儿 thing
阿瑞斯 mar
阿訇 imam
阿谀 flatter
阿附 fawn
阿飞 hoodlum hooligan
陀螺 gyroscope
陀螺仪 gyroscope
陂塘 pond pool
附上 attached
附件 accessory appendix attachment enclosure
附会 interpret
附则 bylaw
附加 additional annex
附加物 complement
附加费 surcharge
附和 agree echo
附寄 enclose
附属 affiliated attached auxiliary subsidiary
附属品 accessory adjunct
附属物 appendage attachment
附带 chance incidentally passing supplementary
附庸 dependent subordinate subservient vassal
附录 appendix
附栏 box
附注 annotation note
附点 dot
附着 adhere attachment
附着物 attachment fixture
附笔 postscript
附肢 appendage
附设 attached
附身 possess
附近 nearby neighborhood vicinity
附送 come
际会 chance opportunity
际遇 opportunity
陆上 land
陆军 army
陆军上校 colonel
陆军中尉 lieutenant
陆战队 marine
陆栖 terrestrial
陆生 terrestrial
陆续 successively turn
陆陆续续 continuously succession
陆龟 tortoise
陈列 display exhibit
陈化 age mature
陈年 aged longstanding old
陈放 display
陈旧 antiquated obsolete
陈腐 platitude trite
陈设 display exhibit furnishing
陈诉 present state
陈词滥调 commonplace stereotype
陈说 assert state
陈述 declare state
陈迹 vestige
陋习 malpractice
陋居 burrow
陌生 strange unfamiliar
陌生人 stranger
降下 drop fall
降世 born
降临 arrive come descend
降伏 subdue tame vanquish
降低 lower reduce
降号 flat
降尘 fallout
降幅 decline drop
降服 surrender yield
降格 degrading downgrade humiliating
降水 precipitation
降水量 precipitation
降温 cooling decline
降生 birth born
降级 degrade relegate
降落 descend land
降落伞 parachute
降解 degradation degrade
降雨 precipitation rainfall
降雨量 precipitation
降雪 snow snowfall
限于 confined limited
限制 confine limit restrict restriction
限定 limit restrict
限度 limit limitation
限期 deadline
限额 limit quota
陟罚臧否 critique judge
陡削 precipitous
陡壁 precipice
陡峭 precipitous
陡峻 precipitous
陡崖 precipice
陡度 gradient
陡然 abruptly precipitously suddenly unexpectedly
院士 academician fellow scholar
院子 courtyard garden patio yard
院校 academy college
院牧 abbot
院落 courtyard
除不尽 indivisible
除了 addition apart besides
除以 divided
除净 cleanse eliminate
除去 apart eliminate except remove
除名 expel
除外 except exclude
除开 besides divide except
除掉 eliminate
除旧布新 innovate
除此之外 addition apart
除法 division
除罪 pardon
除臭剂 deodorant
除草 weed
除草剂 herbicide
除过 besides
陨命 die perish
陨星 meteorite
陨石 meteorite
陨落 decay die
险些 almost narrowly nearly
险峻 daunting mountainous precarious rugged
险恶 dangerous sinister vicious
险情 peril
险滩 rapid shoal
陪伴 accompany
陪侍 accompany attendant
陪同 accompany
陪奁 dowry
陪嫁 dowry
陪审员 juror
陪审团 jury
陪护 caregiver
陪罪 apologize apology
陪衬 contrast foil
陪送 dowry
陵园 cemetery
陵墓 mausoleum tomb
陵夷 decline deteriorate slump
陵寝 tomb
陶匠 potter
陶器 pottery
陶工 potter pottery
陶瓷 ceramic
陶瓷器 pottery
陶醉 drunk enchanted infatuated revel
陷入 land
陷坑 pitfall
陷害 frame
陷落 fall subsidence surrender
陷阱 pitfall snare trap
隆冬 midwinter
隆起 bulge swell
隆重 grand prosperous solemn
隆隆 rumble
隆隆声 rumble
随之 accordingly subsequently
随从 accompany attend entourage follow
随伴 accompany
随便 casual negligent random wanton
随即 following immediately presently
随叫随到 call
随同 accompanying
随员 attendant
随和 amiable easygoing
随地 everywhere
随堂测验 quiz
随处 anywhere everywhere
随带 portable
随性 casual
随想 impression
随意 conscious voluntary will
随感 impression
随手 conveniently passing
随机 pragmatic random
随机应变 pragmatic
随机性 randomness
随着 along following wake
随笔 essay
随行 accompany
随行人员 entourage retinue
随访 accompany
随身 one
随遇而安 flexible
随顺 follow
隐事 secret
隐伏 hide
隐匿 conceal hide
隐去 disappear hide
隐君子 hermit recluse
隐含 implicit
隐喻 metaphor
隐士 hermit
隐密 hidden secret
隐射 innuendo
隐形 invisible
隐性 hidden recessive
隐显 implicit intermittent
隐晦 ambiguous obscure vague veiled
隐没 disappear
隐灭 disappear vanish
隐现 glimpse
隐瞒 conceal hide
隐私 privacy secret
隐秘 hidden secret
隐约 faint vague
隐色 camouflage
隐蔽 conceal covert hide
隐藏 conceal hide mask shelter
隐藏处 shelter
隐衷 secret
隐袭 insidious
隐身 invisible
隐退 retire vanish
隐逸 hermit recluse reclusive
隐避 hide
隐隐 faint
隐隐约约 faintly vaguely
隐隐绰绰 faint
隔壁 neighbor
隔夜 overnight
隔山 step
隔开 separate
隔扇 partition
隔断 partition
隔板 divider partition
隔离 isolate separate
隔空 distance remotely
隔绝 isolate isolated
隔膜 diaphragm distant
隔都 ghetto
隔间 booth compartment cubicle
隔阂 barrier estrangement misunderstanding
隔靴搔痒 ineffectual
隘谷 ravine
隙缝 aperture
障壁 barrier
障眼法 smokescreen
障碍 barrier hindrance impediment obstruction
障碍滑雪 slalom
障碍物 hindrance obstacle
障蔽 obstruct
隧洞 tunnel
隧道 tunnel
隶圉 servant underling
隶属 subordinate
隽拔 graceful handsome
隽材 talent
隽楚 extraordinary outstanding preeminent
隽永 meaningful significant
难为 bother
难为情 embarrassed
难以 hard
难以忍受 unbearable
难以捉摸 elusive enigmatic
难以置信 incredible
难住 stump
难倒 confound stump
难关 crisis difficulty
难吃 unpalatable
难听 coarse offensive shameful
难堪 embarrassed
难处 difficulty problem trouble
难得 rare seldom
难忘 unforgettable
难易 difficulty
难民 refugee
难点 difficulty
难看 ugly unsightly
难缠 demanding difficult troublesome unreasonable
难能可贵 remarkable valuable
难过 difficult
难闻 stink
雀类 finch
雀跃 excited
雀鸟 bird
雁过拔毛 pragmatic
雄伟 grand imposing magnificent majestic
雄健 powerful robust vigorous
雄厚 abundant ample robust substantial
雄壮 awesome majestic
雄心勃勃 ambitious pushy
雄性 male
雄性激素 testosterone
雄浑 firm forceful vigorous
雄激素 testosterone
雄蕊 stamen
雄蜂 drone
雄赳赳 valiantly
雄起 arise come
雄踞 preeminent
雄辩 eloquent oratory rhetoric
雄辩家 orator
雄风 dynamism vigor
雄马 stallion
雄鸡 rooster
雄鹿 buck stag
雅丽 elegant
雅典卫城 acropolis
雅司 yaw
雅司病 yaw
雅座 booth
雅歌 song
雅正 upright
雅气 elegance
雅痞 yuppie
雅皮 yuppie
雅皮士 yuppie
雅相 dignity
雅称 honorific
雅致 elegant refined
雅趣 elegant refined
雅量 tolerance
雅阁 accord
雅静 gentle quiet
雅饬 poise
雅驯 refined
集中 centralize centralized concentrate focus
集会 assembly gather meeting
集体 collective group joint team
集体户 collective
集合 assemble gather set
集合体 aggregate bundle ensemble
集团 bloc conglomerate corporation group
集子 anthology
集居 community
集市 bazaar fair market
集录 compilation
集成 integrated
集拢 assemble gather
集料 aggregate conglomerate
集材 log skid yard
集束 cluster
集注 concentrate focus
集管 header
集约 intensive
集纳 collect
集线器 hub
集结 assemble concentrate marshal mass
集群 clan
集聚 assemble gather
集萃 treasury
集装箱 container
集贸 market trade
集部 apocryphal
集镇 town
雇主 employer
雇佣 employ hire
雇佣兵 mercenary
雇员 employee
雇用 employ hire
雌性 female
雌性激素 estrogen
雌激素 estrogen
雌鹿 doe
雌黄 malign
雍和 harmony
雍容 graceful natural poised
雍容大度 generous
雍睦 friendly harmonious
雍重 cumbersome
雍阏 intercept
雍雍 harmonious peaceful
雏儿 bimbo
雏型 model
雏菊 daisy
雏鸡 chick
雕像 sculpture statue
雕刻 carve carving
雕刻品 sculpture
雕刻家 sculptor
雕塑 carve sculpture statue
雕琢 carve
雕花 carving
雕镌 carve
雕饰 carve carved decorate decorated
雨丝 drizzle
雨伞 umbrella
雨夹雪 sleet
雨幕 downpour
雨搭 awning
雨林 rainforest
雨棚 awning
雨水 rain rainfall rainwater
雨滴 raindrop
雨漏 gargoyle
雨点 raindrop
雨燕 swift
雨量 rainfall
雨露 favor grace
雪亮 dazzling sharp shiny
雪人 snowman yeti
雪佛龙 chevron
雪克 shake
雪利酒 sherry
雪地车 snowmobile
雪崩 avalanche
雪暴 blizzard snowstorm
雪板 snowboard
雪柜 refrigerator
雪橇 bobsled sled sledge sleigh
雪泥 slush
雪片 snowflake
雪球 snowball
雪碧 sprite
雪纺 chiffon
雪花 snowflake
雪茄 cigar
雪茄烟 cigar
雪葩 sorbet
雪貂 ferret
雪酪 sorbet
雪青 lilac
零乱 disorder
零件 component part
零售 retail
零售商 retailer shopkeeper
零售店 shop
零嘴 nibble
零备件 component
零头 odd remainder scrap
零散 scattered
零时 midnight
零星 fragmentary piecemeal scattered sporadic
零点 midnight
零用 sundry
零用钱 allowance
零碎 scrap
零缺点 faultless impeccable
零花钱 allowance
零落 scattered sporadic
零起点 beginner scratch zero
零部件 component
零钱 change
零零星星 fragmentary odd piecemeal
零食 nibble snack
雷亚尔 real
雷人 appalling terrific terrifying
雷击 thunderbolt
雷区 minefield
雷同 identical
雷声 thunder
雷射 laser
雷暴 thunderstorm
雷盖 reggae
雷神之锤 quake
雷管 detonator fuse
雷达 radar
雷阵雨 thundershower
雷雨 thunderstorm
雷鬼 reggae
雷鸟 thunderbird
雹子 hail
雾凇 rime
雾幔 fog mist
雾气 fog mist vapor
雾茫茫 foggy
雾蒙蒙 foggy hazy misty
雾霭 mist
雾霾 haze smog
需求 demand require requirement
需要 demand need require want
霄汉 heaven sky
震动 shake shock vibrate vibration
震响 vibration
震怒 furious
震悚 shock
震惊 shock
震感 tremor
震慑 awe intimidate
震撼 shake shock shocking stun
震撼性 sensational shocking stunning
震栗 trembling
震源 epicenter
震耳欲聋 deafening
震荡 fluctuate jolt shake vibrate
震颤 quiver tremble
震颤麻痹 palsy
霉烂 mold rot
霉病 mildew
霉菌 mold
霉运 misfortune
霍乱 cholera
霍地 abruptly suddenly
霍尔 hall
霍德 ford
霍然 quickly suddenly
霎眼 blink instant
霜冻 frost
霜害 frostbite
霜白 frosty
霜花 rime
霜雪 adversity
霭霭 cloudy misty numerous
霰弹枪 shotgun
露体 naked
露出 expose show
露台 balcony deck patio terrace
露天 open outdoor
露水 dew ephemeral
露脸 shine
露营 camping
露袒 exposed naked uncovered
露阴癖 flashing
露面 appear
露风 leak
露馅 expose leak
露骨 blatant explicit frank
露齿 grin
霸主 overlord
霸凌 bullying
霸占 dominate seize
霸权 hegemony supremacy
霸气 aggressive assertive boldness
霸王 despot overlord
霸道 overbearing potent strong tyranny
霹雳 shocking terrifying
霹雷 thunderbolt
青云 noble
青光眼 glaucoma
青史 annal
青少年 adolescent teenager youth
青山 life
青年 young youth
青年人 young
青年期 adolescence
青春 youth
青春期 adolescence puberty
青春痘 acne
青春豆 acne
青柠 lime
青柠色 lime
青白 pale
青眼 favor respect
青睐 attention favor
青石 limestone
青筋 vein
青紫 purple
青绿 turquoise
青翠 verdant
青肿 bruise
青花菜 broccoli
青苔 lichen moss
青草 grass
青葱 scallion verdant
青蛙 frog
青酱 pesto
青铜 bronze
青霉素 penicillin
青靛 indigo
青鱼 herring mackerel
青黛 indigo
青鼬 weasel
靓丽 beautiful pretty
静修 contemplation meditation
静养 recuperate
静力学 static
静坐 meditate
静寂 quiet silent
静心 meditation
静态 passive quiet sedate static
静恬 tranquil
静止 immobile static stationary still
静脉 vein
静谧 calm still tranquil
静音 mute quiet silent
静默 quiet silent still
靛色 indigo
靛花 indigo
靛蓝 indigo
靛青 indigo
非主流 alternative
非人 inhuman
非份 assuming improper presumptuous
非典 sar
非凡 unusually
非分 assuming improper presumptuous
非同寻常 extraordinary
非婚生 illegitimate
非官方 unofficial
非对称 asymmetric
非常 extraordinary really unusual very
非得 must
非必要 unnecessary
非暴力 nonviolent
非标准 unconventional
非正常 abnormal irregular
非正式 informal unofficial
非此即彼 either
非法 illegal
非礼 impropriety
非线性 nonlinear
非营利 nonprofit
非要 insist
非议 criticize
非难 blame
靠不住 unreliable
靠北 carp damn fuck
靠山 backer patron
靠岸 landfall
靠得住 reliable trustworthy
靠窗 window
靠腰 damn fuck
靠谱 probable reasonable reliable
靠近 approach close
靡烂 rotting
靡费 squander waste
面体 noodle
面儿 cover outside
面具 mask
面前 facing front presence
面包 bread
面包师傅 baker
面包店 bakery
面包心 crumb
面包房 bakery
面包皮 crust
面向 catering face incline oriented
面团 dough
面子 face powder
面孔 face
面容 appearance
面对 confront face
面巾 shroud
面带 wear
面庞 face
面影 face
面晤 interview meet
面条 noodle
面板 panel
面点 pastry
面疱 acne
面皮 cheek face
面目 appearance look
面目一新 facelift
面种 starter
面积 area
面筋 gluten
面簿 facebook
面粉 flour
面糊 batter
面纱 veil
面罩 mask visor
面膜 facial
面色 complexion
面试 interview
面试官 interviewer
面谈 interview
面貌 appearance face feature look
面部 face
面镜 mask
面露 look wear
面颊 cheek
面颜 face
面额 denomination
革出 expel
革命 revolt revolution revolutionary revolutionize
革命家 revolutionary
革命性 revolutionary
革履 leather
革故鼎新 innovate
革新 innovate innovation
革职 depose sack
革除 abolish eliminate expel
靴子 boot
靶场 range
靶子 target
鞅鞅 displeased dissatisfied
鞋匠 cobbler shoemaker
鞋子 shoe
鞋履 footwear
鞋底 sole
鞋跟 heel
鞍子 saddle
鞑虏 tartar
鞑靼 tartar
鞠躬 bow
鞣制 tan tanning
鞣质 tannin
鞣酸 tannin
鞭刑 caning
鞭子 whip
鞭打 lash thrash whip
鞭挞 lash
鞭炮 firecracker
鞭痕 welt
鞭笞 lash whip
鞭策 spur urge
鞭辟入里 incisive
鞲鞴 piston
韦伯 weber
韦德 wade
韧体 firmware
韧劲 tenacity
韧带 ligament
韧性 toughness
韭菜花 chive
音乐 music
音乐会 concert
音乐剧 musical
音乐厅 auditorium
音乐学 musicology
音乐学院 conservatory
音乐家 musician
音位 phoneme
音信 message
音像 audiovisual
音响 acoustic audio sound
音响设备 stereo
音域 register
音容 appearance
音律 music temperament tuning
音步 foot meter
音程 interval
音符 note
音管 pipe
音箱 speaker
音系学 phonology
音素 phoneme
音耗 message
音色 timbre tone
音节 syllable
音讯 letter mail message news
音译 transcription transliteration
音调 pitch tone
音质 timbre tone
音量 volume
音韵 music phoneme
音频 audio sound
音高 pitch tone
韵味 interest
韵律 cadence meter rhythm
韵文 verse
韵脚 rhyme
韵致 grace
韵调 intonation
页岩 shale
页框 frame
页签 tab
页边 margin
页面 page
顶上 summit top
顶事 fitting useful
顶住 withstand
顶呱呱 excellent superb
顶多 best most
顶头 immediate top
顶尖 apex peak top
顶尖级 top
顶岗 substitute
顶峰 masterpiece peak summit
顶挡 obstruct resist
顶撞 contradict
顶替 replace
顶板 abacus roof
顶梁柱 backbone pillar
顶棚 awning ceiling
顶楼 attic garret loft penthouse
顶点 peak summit vertex
顶牛儿 loggerhead
顶班 substitute
顶用 use
顶盖 lid roof
顶目 event item project
顶礼膜拜 worship
顶端 peak summit
顶缸 scapegoat
顶补 substitute
顶角 cusp
顶部 apex roof top
顶面 top
顷之 moment
顷刻 instantly
顷刻间 instant
项圈 necklace
项目 event item project
项链 necklace
顺从 comply defer obedient submit
顺位 place position rank
顺便 conveniently passing
顺利 smoothly
顺势 conveniently passing
顺和 affable gentle
顺坦 smoothly
顺子 straight
顺差 surplus
顺带 incidentally passing
顺序 order sequence
顺应 adapt comply conform tune
顺当 smoothly
顺心 happy satisfactory
顺意 agreeable pleasant
顺手 easy passing smooth
顺时针 clockwise
顺服 submit
顺次 order
顺气 nice pleasant
顺水 current
顺溜 orderly smooth tidy
顺滑 smooth
顺理成章 logical
顺畅 fluent
顺着 along follow following
顺行 clockwise
顺路 conveniently way
顺适 agreeable conform
顺道 way
顺风转舵 pragmatic
须毛 mustache whisker
须知 instruction
须臾 flash
须要 must
顼顼 disappointed frustrated
顽匪 bandit gangster
顽固 obstinate stubborn
顽强 tenacious
顽梗 obstinate stubborn
顽皮 naughty
顽童 urchin
顽钝 blunt stupid
顾及 attend
顾客 client customer
顾忌 apprehension misgiving qualm worry
顾念 care
顾惜 value
顾虑 apprehension misgiving
顾问 adviser consultant
顿挫 cadence
顿挫抑扬 cadence modulation
顿时 immediately suddenly
顿然 abruptly suddenly
顿足 stamp
颁发 award issue
颁布 enact issue proclaim
颁授 award confer
颁示 display
颁给 award confer
颁赏 award
颁赐 award
颂扬 praise
颂歌 carol
颂词 eulogy ode
颂赞 praise
预付 prepaid
预估 estimate forecast prediction projection
预兆 foreshadow omen sign
预先 advance beforehand
预判 anticipate predict
预制 prefabricated
预卜 predict
预后 prognosis
预告 forecast predict
预告片 trailer
预备 preparation preparatory prepare
预审 interrogation
预想 anticipate expect
预扣 withhold
预报 forecast
预提 withhold withholding
预料 anticipate expectation forecast
预期 anticipate expect
预测 forecast predict
预演 rehearse
预热 preheat prepare
预留 reserve
预知 anticipate foresee
预示 indicate
预算 budget
预约 book booking reservation
预装 prefabricated
预见 envision forecast foresee predict
预览 preview
预言 predict prophecy
预言家 prophet
预警 warning
预计 estimate forecast predict
预设 default predisposition preset
预谋 premeditated
预防 precautionary prevent protect
预防性 preventative protective
颅骨 skull
领主 overlord
领事 consul
领事馆 consulate
领会 comprehend grasp understand
领先 front lead
领养 adopt
领军 lead leading
领到 receive
领取 draw get receive
领受 accept receive
领口 collar
领土 territory
领地 domain estate territory
领域 domain field sphere territory
领头羊 bellwether
领奖台 podium
领导 lead leader leadership leading
领导人 leader
领导力 leadership
领导层 leader oligarchy
领导者 leader
领工 foreman supervisor
领带 necktie
领悟 comprehend understand
领悟力 comprehension feeling perception
领收 accept receive
领教 experience taste
领有 own possess
领洗 baptized
领班 foreman supervisor
领略 appreciate realize taste
领航 navigate navigation navigator
领航员 navigator
领衔 leading
领袖 leader
领证 marry
领诺 consent
领走 collect
领队 captain
领馆 consulate
颇为 quite rather
颇具 much quite rather
颇多 lot many
颈圈 collar
颈子 neck
颈部 neck
颈链 necklace
颈项 neck
颊窝 dimple
颐养 nourish nurture strengthen
频仍 frequent
频宽 bandwidth
频带 bandwidth
频度 frequency
频数 frequency repeated
频次 frequency
频段 band
频率 frequency
频繁 frequently often
频谱 spectrum
频道 channel frequency
频频 constantly continuously repeatedly
颓丧 dejected disheartened listless
颓势 decline
颓唐 depressed dispirited
颓圮 collapse dilapidated
颓坏 decrepit dilapidated
颓垣断壁 ruin
颓塌 collapse
颓废 decadent dejected depressed dispirited
颓废派 decadent
颓放 decadent degenerate
颓朽 decrepit rotten
颓然 decrepit disappointed ruined
颓老 senile
颓萎 dispirited listless
颓败 decay decline
颖悟 bright intelligent
颗粒 granulated granule kernel
题名 autograph
题字 inscription
题意 implication theme
题献 dedicate
题目 subject title topic
题解 key note
题记 inscription
题词 dedication inscription
颚部 jaw
颜厚 brazen
颜料 dye paint pigment
颜色 appearance color countenance pigment
颜面 face prestige
额吉 mother
额外 added additional extra
额头 forehead
额定 specified
额定值 rating
额度 limit quota
额角 forehead temple
颞颥 temple
颠三倒四 confused disorderly incoherent
颠倒 confused crazy deranged reverse
颠扑不破 indisputable irrefutable solid unbreakable
颠来倒去 harp
颠沛 stumble
颠沛流离 drift
颠狂 demented
颠覆 capsize subvert topple undermine
颠连 illogical
颤动 quiver vibrate
颤巍巍 faltering flickering tottering trembling
颤抖 shake shiver shudder tremble
颤音 vibrato
颦眉 frown
风习 custom practice
风云 weather
风信子 hyacinth
风光 landscape scene sight view
风凉话 sarcasm
风化 decency weather
风化作用 erosion
风华 magnificent
风口 fad
风向标 vane
风声 news reputation rumor talk
风声鹤唳 jittery
风头 limelight
风姿 charm
风姿绰约 graceful lovely
风尘 prostitution
风帆 sail
风干 season
风度 elegance grace poise
风情 bearing grace
风情万种 captivating charming
风挡 windshield
风景 landscape scenery
风暴 storm
风月 romance
风机 fan ventilator
风标 turncoat
风格 style
风气 atmosphere
风沙 sandstorm
风波 crisis dispute disturbance restlessness
风泼 crazy
风流 loose outstanding romantic
风流倜傥 dashing suave
风流韵事 romance
风浪 hardship
风潮 tempest wave
风物 scenery sight
风瘫 paralyzed
风窗 window
风笛 bagpipe
风筝 kite
风箱 bellow
风纪 discipline
风致 grace
风范 air manner model paragon
风行 catch popular
风评 reputation
风调 character style
风貌 etho manner style
风趣 charm humor humorous wit
风车 windmill
风镜 goggle
风险 hazard risk
风雅 cultured sophisticated
风雨 element
风雨漂摇 unstable
风雨飘摇 unstable
风靡 fashionable popular
风韵 charm grace
风风火火 bustling energetic
风马牛不相及 irrelevant
飒爽 heroic valiant
飓风 hurricane
飘举 dance
飘动 drift float
飘卷 flutter
飘带 pennant streamer
飘忽 fleet sway
飘忽不定 errant erratic roving vagrant
飘扬 flutter fly wave
飘摇 tottering unstable
飘散 drift
飘洒 graceful suave
飘浮 float hover
飘渺 misty
飘然 swiftly
飘移 drift
飘荡 drift wave
飘逸 drift elegant float graceful
飘雪 snow
飘风 whirlwind
飘飘 flutter ghost
飘飘然 complacent elated
飙升 soar
飙涨 skyrocket soar
飞升 increase rise
飞地 enclave
飞奔 dart dash rush
飞弹 missile
飞扬 rise
飞散 disperse dissipate
飞机 airplane
飞机场 airport
飞来飞去 spiral swarm
飞溅 splash
飞瀑 waterfall
飞禽 bird
飞红 blush
飞翔 soar
飞腾 soar
飞腿 kick
飞舞 flutter
飞船 airship spacecraft spaceship
飞艇 airship
飞蛾 moth
飞行 aviation flight fly flying
飞行员 aviator pilot
飞跃 leap
飞跑 gallop rush
飞身 vault
飞转 fly
飞轮 cassette flywheel
飞逝 fleeting
飞速 rapidly swift
飞镖 dart
飞马 gallop
飞驰 rush speed
飞鸟 bird
飞鸿 letter message
飞鹰 eagle
飞鹰走马 hunt
食人俗 cannibalism
食人魔 ogre
食人鱼 piranha
食具 tableware
食品 food foodstuff provision
食堂 cafeteria
食客 diner hanger
食料 foodstuff
食材 ingredient
食槽 manger
食欲 appetite
食物 food
食用 consume eat edible
食管 esophagus
食肆 eatery restaurant
食肉 carnivorous
食肉动物 carnivore
食草动物 herbivore
食谱 cookbook diet recipe
食道 esophagus
飨宴 banquet feast treat
餐会 luncheon
餐具 tableware
餐厅 restaurant
餐宴 banquet
餐巾 napkin
餐点 dish food meal
餐牌 menu
餐车 diner
餐食 food meal
餐饮 catering
餐饮店 restaurant
餐馆 restaurant
饕餮 sumptuous
饥渴 crave
饥荒 debt difficulty famine
饥饿 famine hunger starvation
饭圈 fandom
饭堂 cafeteria canteen
饭局 banquet
饭店 hotel restaurant
饭碗 job
饭菜 food
饭食 food
饭馆 restaurant
饮品 beverage
饮宴 banquet dinner feast
饮料 beverage drink
饮用 drink
饮食 diet
饰品 accessory ornament
饰带 sash streamer
饰演 act
饰物 decoration jewelry
饰词 excuse pretext
饰钉 stud
饰面 veneer
饱受 endure suffer
饱含 brim full
饱和 saturated
饱学 erudite learned scholarly
饱满 full plump
饱足 full
饱餐一顿 full
饲养 raise rear
饲养员 breeder stockman
饲养场 farm
饲养者 feeder
饲料 feed fodder
饲育 rear
饵敌 trap
饵诱 entice lure
饶了 forgive spare
饶富 rich
饶恕 forgive pardon spare
饶有 full
饶有兴趣 engrossing
饶沃 fertile plentiful rich
饶舌 rap talkative
饶过 excuse forgive pardon
饷银 wage
饺子 dumpling
饺饵 dumpling
饼屋 bakery
饼干 biscuit cookie cracker
饼饵 cake pastry
饽饽 cake pastry
饿肚子 starve
馅料 filling stuffing
馅饼 pie
馆子 restaurant
馈赠 present
馈送 feed offering present
馋涎欲滴 greedy
馏分 fraction key
首倡 initiate
首先 first
首创 invent originate pioneer
首创者 pioneer trailblazer
首家 first
首屈一指 outstanding
首席 chief
首映 premiere
首次 first
首秀 debut
首脑 head leader summit
首选 premium
首都 capital
首重 emphasize
首音 onset
首领 boss chief head
首饰 jewelry
首鼠两端 hesitate
香体剂 deodorant
香吻 kiss
香味 bouquet fragrance
香喷喷 delicious savory
香子兰 vanilla
香料 condiment flavoring perfume spice
香槟 champagne
香槟酒 champagne
香橙 orange
香橼 grapefruit
香气 aroma fragrance incense
香氛 fragrance perfume
香水 cologne perfume
香波 shampoo
香消玉殒 die
香液 balsam perfume
香滑 creamy
香烟 cigarette
香熏 aroma
香甜 sound
香精 condiment dressing flavoring seasoning
香肠 sausage
香脂 balsam
香艳 alluring erotic romantic
香草 vanilla
香荽 coriander
香菜 cilantro coriander
香蒜酱 pesto
香蕉 banana
馨香 fragrance fragrant
马丁 martin
马丁尼 martini
马上 horseback immediately once
马不停蹄 unrelenting
马仔 henchman
马克 mark
马克杯 mug
马克笔 marker
马兰花 iris
马具 harness
马刀 saber
马利亚 maria
马刺 spur
马前卒 lackey
马力 horsepower
马匹 horse
马厩 stable
马口铁 tin
马圈 stable
马天尼 martini
马夫 groom pimp
马子 babe bandit chick
马尔斯 mar
马尔谷 mark
马尾 ponytail
马尾辫 ponytail
马屁 flattery
马戏 circus
马戏团 circus
马拉松 marathon
马掌 horseshoe
马杀鸡 massage
马林巴 marimba
马枪 carbine lance
马槟榔 caper
马槽 manger
马歇尔 marshall
马球 polo
马甲 corset
马经 form
马缨丹 lantana
马脚 cat
马芬 muffin
马虎 careless negligent skimpy sloppy
马蜂 hornet
马衔 bit mouthpiece
马赛克 mosaic
马路 road street
马蹄 horseshoe
马蹄莲 calla
马蹄铁 horseshoe
马车 buggy carriage cart chariot
马达 motor
马铃薯 potato
马队 cavalry
马鞍 saddle
马马虎虎 careless casual tolerable vague
马骡 mule
马鳖 leech
马鹿 fool idiot
马麻 mom
驮运 carry
驯从 obedient tame
驯化 tame
驯善 docile
驯扰 tame
驯服 docile tame
驯良 docile tame
驯顺 docile tame
驯鹿 reindeer
驰名 famous
驰誉 famous
驰道 highway
驰骋 gallop
驰骛 speed
驱使 prompt spur urge
驱力 drive
驱动 drive propel
驱动器 drive
驱散 dispel disperse
驱离 dispel
驱策 drive urge
驱赶 drive herd
驱逐 banishment deport expel
驱逐出境 deport expel
驱逐舰 destroyer
驱邪 exorcism
驱除 dispel expel
驳倒 demolish refute
驳嘴 quarrel
驳回 overrule reject
驳复 refute
驳子 tow
驳斥 debunk denounce deny refute
驳杂 heterogeneous
驳船 barge lighter
驳落 mottled
驳运 lighter
驴友 backpacker
驴唇不对马嘴 incongruous irrelevant
驴子 ass donkey
驶入 enter
驶往 head travel
驶流 torrent
驶离 leave
驹子 colt filly foal
驻军 garrison
驻地 encampment station
驻守 defend
驻扎 garrison station
驻留 linger remain reside stay
驻足 halt stop
驼子 hunchback
驼峰 hump
驼背 hunchback
驼鸡 ostrich
驼鹿 elk moose
驾乘 drive fly pilot
驾云 arrogant
驾艇 cruise sail
驾驭 drive handle steer urge
驾驶 captain drive driver pilot
驾驶员 driver pilot
驾驶室 cab
驾驶舱 cockpit
骂名 infamy
骂声 scolding
骂娘 curse
骄人 enviable impressive
骄傲 arrogance pride
骄奢淫逸 decadent
骄横 arrogant overbearing
骄气 arrogance
骄矜 proud
骆马 llama
骆驼 camel
骇人 dreadful shocking terrifying
骇人听闻 atrocious horrifying shocking terrible
骇客 hacker
骇异 amazed shocked
骇怕 afraid frightened
骈俪 parallel
验定 assay
验尸 autopsy
验尸官 coroner
验收 acceptance
验明 ascertain identify verify
验明正身 identification identify
验核 check examine inspect
验证 authenticate validate
骏马 steed
骑兵 cavalry
骑劫 hijack
骑坐 ride
骑士 cavalier knight
骑师 equestrian horseman jockey
骑手 equestrian jockey
骑枪 carbine lance
骑楼 arcade
骑行 cycling ride
骑鹤化 die
骒马 mare
骒驼 cow
骒骡 mare
骗人 scam
骗子 cheat
骗局 racket scam swindle trap
骗徒 cheat
骗术 deceit trick
骗案 fraud scam
骗走 cheat swindle
骚乱 disturbance riot
骚动 disturbance uproar
骚包 showy
骚情 flirtatious frivolous
骚扰 disturb harass
骚搅 disturb
骚然 turbulent
骚瑞 sorry
骚闹 noisy
骚驴 jackass
骡子 mule
骤减 plummet
骤然 abruptly suddenly
骤降 plummet
骤雨 shower
骥骜 thoroughbred
骨关节炎 osteoarthritis
骨刺 spur
骨力 fortitude spine toughness
骨坛 urn
骨头 bitterness bone
骨头架子 skeleton
骨头节儿 joint
骨子 frame rib
骨子里 fundamentally
骨感 bony skinny
骨折 break fracture
骨料 aggregate
骨朵 bud club
骨架 framework skeleton
骨气 integrity
骨烬 remain
骨牌 domino
骨瘦如柴 emaciated
骨盆 pelvis
骨盘 pelvis
骨碌 spin
骨碌碌 spinning
骨科 orthopedic
骨立 bony
骨肉 kin
骨胶原 collagen
骨节 joint
骨裂 fracture
骨质疏松症 osteoporosis
骨骸 bone skeleton
骨骼 bone skeleton
骰子 dice
骸骨 skeleton
髋关节 pelvis
髌骨 kneecap
髓脑 brain
高䠷 slender
高个子 tall
高丽菜 cabbage
高于 exceed
高亮 highlight penetrating
高人一等 superior
高仿 imitation
高估 overestimate
高位 high upper
高低 height level pitch propriety
高傲 arrogant proud
高光 highlight
高兴 glad happy willing
高冷 aloof reserved
高分子 polymer
高压 oppressive
高原 plateau
高名 fame renown
高喊 yell
高地 highland upland
高塔 tower
高声 aloud loud loudly
高处 elevation
高大 lofty tall towering
高头 boss top
高妙 masterly
高寿 longevity
高尔夫 golf
高尔夫球 golf
高尚 exquisite lofty noble refined
高就 work
高层建筑 skyscraper
高居 rank
高峰 height peak summit
高帽子 flattery
高年 aged old
高度 altitude elevation height highly
高强 excellent outstanding
高慢 overbearing proud
高手 expert
高扬 elevated soaring uplift
高抬贵手 generous
高挑 slender
高效 efficient
高昂 expensive high
高明 brilliant superior wise
高朋满座 company
高架 elevated overhead
高架桥 flyover viaduct
高楼 skyscraper
高段 advanced
高涨 rise
高深 profound
高潮 climax orgasm upsurge
高烧 fever
高热 fever
高球 golf lob
高看 value
高矗 towering
高矮 height
高程 altitude elevation
高等 advanced
高粱 sorghum
高级 advanced
高耸 erect towering
高聚物 polymer
高脚杯 goblet
高血压 hypertension
高调 bombast
高谈阔论 spout
高贵 grandeur noble
高超 excellent superlative
高跷 stilt
高达 attain
高迁 promotion
高迈 exuberant outstanding
高远 lofty
高速 expressway
高速公路 expressway freeway highway
高速缓冲存储器 cache
高速缓存 cache
高速路 expressway highway
高逼格 classy
高难 challenging
高雅 dainty elegance elegant
高靿 high long tall
高音 soprano treble
高飞 goofy soar
高高低低 uneven
高高在上 aloft
高龄 elderly
髝髞 tall
髯须 beard whisker
鬃毛 mane
鬓角 temple
鬣毛 mane
鬣狗 hyena
鬣蜥 iguana
鬼佬 foreigner westerner
鬼头鬼脑 furtive sneaky
鬼子 nip
鬼怪 bogey phantom
鬼扯 bunk nonsense
鬼牌 joker
鬼祟 secretive sneaky
鬼脸 grimace
鬼计多端 crafty malicious sly
鬼话 lie nonsense
鬼迷心窍 obsessed possessed
鬼鬼祟祟 furtive secretive sneaky
鬼魂 ghost
鬼魅 demon
鬼魔 demon
魁伟 stalwart
魁元 chief
魁首 chief first
魂不守舍 preoccupied
魂灵 idea mind soul
魂牵梦萦 yearn
魂魄 soul
魄力 boldness courage daring resolution
魅力 charisma charm fascination glamor
魅力四射 charming glamorous seductive
魅影 phantom
魆魆 secretly surreptitiously
魇寐 nightmare
魑魅 demon
魔力 magic
魔咒 curse spell
魔头 devil monster
魔女 sorceress witch
魔幻 illusion magic magical
魔影 specter
魔怔 bewitched crazed possessed
魔掌 clutch
魔术 magic
魔术师 magician
魔法 enchantment magic
魔法师 magician sorcerer wizard
魔爪 claw monster
魔障 mara
魔鬼 devil
魣鱼 perch
鱼叉 harpoon
鱼夫 fisher fisherman
鱼子 caviar roe
鱼子酱 caviar
鱼狗 kingfisher
鱼类 fish
鱼缸 aquarium
鱼腩 minnow
鱼花 fry
鱼苗 fry
鱼雷 torpedo
鱼鳍 fin
鱼鹰 cormorant osprey
鱿鱼 squid
鲁棒 robust solid
鲁棒性 robustness
鲁特琴 lute
鲁莽 impulsive reckless
鲁钝 stupid
鲈鱼 bass perch
鲍鱼 abalone
鲑鱼 salmon trout
鲔鱼 tuna
鲜亮 bright vivid
鲜奶油 cream
鲜少 rarely
鲜明 bright distinct
鲜明个性 individuality
鲜活 lively vivid
鲜烈 vivid
鲜红 scarlet
鲜美 tasty
鲜花 flower
鲜血 blood
鲜货 produce
鲟鱼 sturgeon
鲤鱼 carp
鲨鱼 shark
鲭鱼 mackerel
鲱鱼 herring
鲶鱼 catfish
鲷鱼 porgy
鲸鱼 whale
鲽鱼 flounder
鲽鲛 sturgeon
鳀鱼 anchovy
鳄梨 avocado
鳄鱼 alligator crocodile
鳌抃 overjoyed
鳏夫 bachelor widower
鳕鱼 cod
鳗鱼 eel
鳗鲡 eel
鳝鱼 eel
鳞片 scale
鳞状 scaly
鳞甲 scale
鳞茎 bulb
鳟鱼 trout
鸟儿 bird
鸟兽 fauna
鸟嘴 beak
鸟禽 bird
鸟类 bird
鸟类学 ornithology
鸟粪 guano
鸟雀 bird
鸠鸽 dove
鸡儿 chick
鸡公 cock
鸡冠 crest
鸡奸 sodomy
鸡婆 prostitute
鸡尾酒 cocktail
鸡巴 dick
鸡掰 fucking
鸡毛 trivial
鸡犬不宁 pandemonium
鸡眼 corn
鸡蛋 egg
鸡贼 crafty cunning
鸡零狗碎 piece
鸡飞狗跳 disarray
鸡鸡 penis
鸢尾花 iris
鸣叫 sound
鸣号 honk
鸣禽 songbird
鸣笛 hoot whistle
鸣鸟 songbird
鸦片 opium
鸬鹚 cormorant
鸭子 duck
鸭霸 overbearing unreasonable
鸱鸮 owl
鸵鸟 ostrich
鸸鹋 emu
鸽子 dove pigeon
鸾凤 belle sovereign
鸿沟 chasm gulf
鸿鹄 swan
鹁鸽 pigeon
鹄的 objective target
鹅卵石 cobblestone pebble
鹈鹕 pelican
鹌鹑 quail
鹏鸟 roc
鹙鹭 oriole
鹦鹉 parrot
鹦鹉学舌 parrot
鹦鹉螺 nautilus
鹧鸪 partridge
鹫鸟 vulture
鹬鸵 kiwi
鹭鸶 egret
鹰嘴豆 chickpea
鹰头狮 griffin
鹰架 scaffolding
鹿肉 venison
鹿角 antler
麂皮 suede
麇集 swarm
麝猫 civet
麝香 musk
麝香石竹 carnation grenadine
麝香草 thyme
麦克 mac microphone mike
麦克斯韦 maxwell
麦克风 microphone
麦子 wheat
麦淇淋 margarine
麦片 oatmeal
麦芽 malt
麦酒 ale beer
麸皮 bran
麸质 gluten
麻利 agile efficient swift
麻力 agile efficient swift
麻吉 congenial tight
麻木 apathetic insensitive numb
麻木不仁 apathetic insensitive
麻溜 briskly
麻烦 inconvenience inconvenient trouble troublesome
麻疯 leprosy
麻疹 measle
麻痹 lull numbness palsy paralysis
麻痹大意 negligent
麻药 anesthetic
麻袋 sack
麻豆 model
麻醉 anesthesia corrupt
麻醉剂 anesthetic narcotic
麻醉药 anesthetic narcotic
麻醉药品 narcotic
麻雀 sparrow
麻风 leprosy
麻风病 leprosy
麻黄 ephedra
麻黄碱 ephedrine
麻黄素 ephedrine
麾下 subordinate troop
黄体酮 progesterone
黄包车 rickshaw
黄喉 aorta
黄土 loess
黄姜 turmeric
黄昏 dusk evening nightfall
黄梨 pear pineapple
黄毒 pornography
黄汤 booze liquor
黄油 butter
黄澄澄 golden
黄牛 cattle ox
黄玉 topaz
黄瓜 cucumber
黄疸 jaundice
黄疸病 jaundice
黄秋葵 okra
黄色 lewd pornographic yellow
黄花 cauliflower chrysanthemum
黄花女 maiden virgin
黄花闺女 maiden virgin
黄菊 wine
黄蜂 wasp
黄褐色 tan tawny
黄豆 soybean
黄金 gold golden prime
黄铜 brass
黄鹏 oriole
黄麻 jute
黉舍 school
黎庶 mass people populace
黎明 dawn daybreak
黏人 friendly
黏住 cling
黏儿 gum resin
黏合剂 glue
黏土 clay
黏度 viscosity
黏性 viscosity
黏涎 saliva
黏液 mucus
黏滑 slimy viscous
黏滞 viscous
黏滞性 viscosity
黏着 adhere bond
黏着力 adhesion
黏稠度 viscosity
黏糊 sticky
黏糊糊 sticky
黏结 bind
黏胶 adhesive glue
黏腻 sticky
黏贴 glue stick
黏附 adhere stick
黏附力 adherence coherence
黐线 crazy insane
黑人 illegal
黑体 bold
黑信 blackmail
黑名单 blacklist
黑夜 night
黑天 night nightfall
黑客 hacker
黑客帝国 matrix
黑影 darkness shadow twilight
黑手 mechanic
黑手党 mafia
黑暗 dark darkly darkness
黑曜岩 obsidian
黑曜石 obsidian
黑板 blackboard
黑桃 spade
黑灯 dark
黑炭 charcoal coal
黑痣 mole
黑瘤 melanoma
黑白 monochrome
黑管 clarinet
黑糊糊 black dark dusky
黑素瘤 melanoma
黑胶 vinyl
黑色 black
黑莓 blackberry
黑貂 sable
黑道 underworld
黑雁 brant
黑麦 rye
黑龌 filthy unclean
默剧 pantomime
默契 rapport tight
默志 memorize
默念 mouth
默想 meditate
默然 silent speechless
默示 hint imply tacit
默认 default
默记 remember
默许 acquiescence
默默 silence
默默无闻 unknown
黜退 dismiss
黝黑 black dark
黩武 militaristic
黯然 dim sad
黯然神伤 depressed dispirited
鼎新 innovate
鼎族 aristocracy
鼎沸 racket
鼎盛 flourishing thriving
鼎盛期 heyday
鼎鼎 great
鼎鼎大名 celebrated famous
鼓动 agitate encourage instigate urge
鼓励 encourage
鼓包 bulge swell swelling
鼓吹 agitate
鼓吹者 advocate
鼓声 drumbeat
鼓手 drummer
鼓捣 incite tinker
鼓掌 applaud clap
鼓气 encourage inflate support
鼓点 rhythm
鼓点子 drumbeat
鼓胀 swell
鼓舞 boost encourage inspire
鼓起 bulge
鼓风 bellow blast
鼓风机 bellow ventilator
鼓鼓的 bulging
鼠尾草 sage
鼠标 mouse
鼠标器 mouse
鼠疫 plague
鼠胆 cowardly
鼠蹊 groin
鼠辈 scoundrel
鼩鼱 shrew
鼬鼠 weasel
鼹鼠 mole
鼻儿 eye
鼻子 nose
鼻孔 nostril
鼻息 breath
鼻涕虫 slug
鼻烟 snuff
鼻祖 originator
鼻青眼肿 defeat
齐一 uniform
齐全 complete comprehensive
齐刷刷 even uniform
齐声 chorus
齐备 available complete
齐头 exactly simultaneously
齐射 volley
齐性 homogeneous
齐放 broadside
齐根 base root
齐次 homogeneous
齐活 complete finished
齐眉穗儿 bang
齐集 assemble gather
齿冷 sneer
齿及 mention
齿条 rack
齿轮 gear
齿轮箱 gearbox
齿龈 gum
齿龋 cary
龃龉 disagreement odd
龇牙咧嘴 grimace
龌浊 filthy impure nasty sordid
龌龊 despicable dirty filthy vile
龙凤呈祥 auspicious
龙利 sole
龙卷 tornado twister
龙卷风 cyclone hurricane tornado twister
龙头 boss chief faucet tap
龙头老大 dominant
龙套 walk
龙嵩 tarragon
龙嵩叶 tarragon
龙洞 cave
龙纹 dragon
龙舌兰 agave tequila
龙蒿 tarragon
龙虾 lobster
龙钟 decrepit senile
龙须菜 asparagus
龙飞 promote
龙骨 keel
龟公 pimp
龟毛 fussy
龟缩 withdraw
龟裂 crack cracked
𥆧息 ephemeral flash twinkling
𪢌哰 incoherent unintelligible
𫚉鱼 skate stingray
𱉵𬸩 rhea
`;
