import { type FrameCues, phrases } from './frame-cues.ts';

/** Cues of the frame gate for English. Source: the specification, section 5, and reading of ordinary, regulator and project pages. */
export const ENGLISH_CUES: FrameCues = {
  warned: phrases(`
    a trap, are suspicious, attacker*, avoid any, avoid anyone, avoid anything, avoid app*, avoid bot*, avoid coin*,
    avoid compan*, avoid deal*, avoid influencer*, avoid offer*, avoid people, avoid platform*, avoid project*,
    avoid promoter*, avoid scheme*, avoid service*, avoid site*, avoid these, avoid those, avoid token*, avoid
    website*, be careful, be cautious, be sceptical, be skeptical, be suspicious, be wary, beware, bogus, classic
    pyramid, con artist*, criminal*, deceptive*, do not believe, do not fall for, do not trust, don't believe, don't
    fall for, don't trust, fake project*, fake site*, fake website*, false promise*, fraud, fraudster*, fraudulent*,
    how people lose, impersonat*, lose their money, lure*, misleading*, never click, never connect, never enter,
    never give, never send, never share, never sign, never trust, phish*, ponzi, prey on, pyramid scheme*, red
    flag*, rug pull*, rug-pull*, scam, scammer*, scams, should be treated with, snake oil, sounds suspicious, stay
    away from, steer clear, suspicion, suspicious of, too good to be true, warned, warning sign*, warns, watch out
    for, worthless
  `),
  notWarned: phrases(`
    anti-fraud, anti-phishing, anti-scam, fraud detection, fraud prevention, fraud proof*, no fraud, no scam, no
    scams, not a scam, phishing protection, scam detection, scam protection
  `),
  warningDenied: phrases(`
    against, avoid, block*, catch, catches, detect*, end, escape, fight*, forget, from, no more, not another,
    prevent*, reduc*, stop, stops, tired of, unlike, without
  `),
  reported: phrases(`
    according to, accused of, allegation*, alleged, allegedly, charged with, claimed to, falsely, had advertised,
    had claimed, had promised, indictment, lawsuit, plaintiff*, prosecutor*, purported*, purportedly, reportedly,
    supposedly, the complaint, the court, the narrative, there is talk, there's talk, was charged, was told, were
    charged, were told
  `),
  speakers: phrases(`
    account, accounts, ad, ads, analysts, anyone, app, apps, article, authorities, bot, bots, ceo, coin, coins,
    commission, companies, company, court, critics, deck, decks, email, everybody, everyone, exchange, firm, firms,
    founder, founders, fraudster, fraudsters, group, groups, he, headline, headlines, impostors, influencer,
    influencers, investigators, judge, landing page, landing pages, man, marketers, marketing, media, men, message,
    messages, network, networks, offer, offers, officials, operators, outlets, page, pages, party, people, person,
    pitch, pitches, platform, platforms, police, ponzi, ponzis, post, posts, press release, product, products,
    profile, profiles, project, projects, promoter, promoters, protocol, protocols, regulator, regulators, report,
    researchers, scam, scammer, scammers, scams, scheme, schemes, sec, service, services, she, site, sites,
    somebody, someone, spokesman, spokesperson, spokeswoman, start-up, startup, startups, statement, team, teams,
    they, token, tokens, vendor, vendors, video, videos, website, websites, whitepaper, whitepapers, woman, women
  `),
  says: phrases(`
    advertis*, alleg*, announced, argue*, asked, asks, assert*, boast*, brag*, call itself, called itself, calls
    itself, charged, claim, claimed, claiming, claims, describe themselves, described itself, describes itself,
    flagged, found, insist*, love to, noted, pitched, promise, promised, promises, promising, reported, said, say,
    saying, says, showed, stated, states, suggest*, swear*, tell, tells, told, tout*, wrote
  `),
  advice: phrases(`
    always ask, always check, always verify, ask, before you, check, compare, confirm, consider, do not assume, do
    not click, do not connect, do not enter, do not give, do not pay, do not send, do not share, do not sign, don't
    assume, don't click, don't connect, don't enter, don't give, don't pay, don't send, don't share, don't sign,
    double-check, ensure, keep in mind, look at, look for, look out for, make sure, never accept, never approve,
    never assume, never believe, never download, never install, never invest, never paste, never pay, please verify,
    question, remember, research, review, test, treat, verify
  `),
  notAdvice: phrases(`
    ask ai, ask anything, ask our, check eligibility, check if you, check if your, check it out, check our, check
    out, check whether you, check your, check yours, compare and, compare our, compare plans, compare us, confirm
    your, look at our, look at us, remember when, research and, review our, review your, test and, test our, test
    the, test your, treat yourself, verify our, verify to, verify you, verify your
  `),
  adviceInside: phrases(`
    if you are asked, if you hear, if you read, if you receive, if you see, if you're asked, you must never, you
    should always, you should ask, you should avoid, you should be careful, you should be cautious, you should be
    sceptical, you should be skeptical, you should be wary, you should check, you should never, you should not, you
    shouldn't
  `),
  incident: phrases(`
    breach*, compromised, drained, exploited, exposed, hacked, leaked, lost, phished, scammed, stolen, victim*
  `),
  definedAfter: phrases(`
    are a trick, are an old trick, are the oldest trick, describes, is a buzzword, is a classic, is a marketing, is
    a myth, is a narrative, is a phrase, is a slogan, is a term, is a trick, is a warning, is an empty, is an old
    trick, is an umbrella, is code for, is defined as, is just marketing, is marketing, is not a plan, is not a
    product, is not an explanation, is not an innovation, is the oldest trick, is usually, is what people, mean
    little, mean nothing, means little, means nothing, means that, only means something, refers to, tells you
    nothing
  `),
  definedBefore: phrases(`
    definition of, so-called, the term, the word, what does, what is, what it means, what's
  `),
  quoting: phrases(`
    bad, buzzword*, call*, claim, claims, example, headline*, hear, label*, like, line, lines, means, motto*,
    narrative*, phrase*, pitch*, promise*, quote*, read, reads, said, say, saying, says, slogan*, so-called,
    tagline*, term, terms, title*, word, wording, words
  `),
  hypeQuestion: phrases(`
    are you ready, bored of, can you afford to miss, did you know, do you want, don't want to miss, dreaming of, fed
    up, feeling lucky, had enough, imagine, interested in, looking for, looking to, missed, need, ready, sick of,
    still, tired of, wanna, want, wants, wen, what are you waiting for, what if, who wants, why not, why settle, why
    wait, would you like
  `),
  negators: phrases(`
    ain't, aren't, can't, cannot, cant, couldn't, didn't, doesn't, don't, dont, hadn't, hasn't, haven't, isn't,
    neither, never, no, nobody, none, nor, not, nothing, shouldn't, wasn't, weren't, won't, wouldn't
  `),
  notNegators: phrases(`
    can't go wrong, can't miss, can't stop, can't wait, cannot wait, costs nothing, do not fade, do not miss, do not
    sleep on, do nothing, doing nothing, don't be late, don't be left, don't be shy, don't be sidelined, don't fade,
    don't miss, don't sleep on, don't wait, dont miss, like nothing, never been easier, never before, never miss,
    never sleeps, never stops, never tires, no 1, no bank*, no boss*, no broker*, no catch, no central, no code, no
    coding, no commitment, no complicated, no doubt, no downtime, no effort, no experience, no expertise, no fees,
    no gas, no hardware, no hassle, no hidden, no intermediar*, no investment, no joke, no kyc, no lock-up, no
    lockup, no lockups, no login, no losers, no matter, no middleman, no middlemen, no minimum, no more, no need to
    worry, no one else, no other, no problem, no registration, no risk, no setup, no sign-up, no signup, no single,
    no skill*, no slippage, no stress, no strings, no tasks, no tax, no taxes, no technical, no time, no trading, no
    trust, no upfront, no vesting, no waiting, no wonder, no work, no worries, no-brainer, no-code, no. 1, not
    financial advice, not just, not merely, not only, not simply, nothing to lose, pay nothing, why not, won't
    believe, won't regret, won't want to miss
  `),
  weakNegators: phrases(`
    far from, free from, free of, hardly, instead of, lack of, lacks, rather than, without
  `),
  hedges: phrases(`
    aim to, aiming to, aims to, could, expect to, expects to, hope to, hopes to, in the future, intend to, intends
    to, may, might, our goal is, plan to, planned, planning to, plans to, possibly, potentially, roadmap, seek to,
    seeks to, soon, upcoming, working towards
  `),
  stance: phrases(`
    anti-pattern*, avoid, bad example*, bad sign*, beware, buzzword*, claims you may hear, common claims, common
    lies, common mistakes, cope categor*, dishonest, do not trust, does not help, doesn't help, don't trust, example
    of bad, examples of bad, fake, fraud, glossary, green flag*, how not to, how to avoid, how to identify, how to
    read, how to recognise, how to recognize, how to spot, how to tell, hype vs, legit project*, lies,
    misconception*, myth*, pitfall*, pure hype, red flag*, scam*, should mention, should worry, sign of, signs of,
    slogan*, suspicious, things to avoid, think twice, too good to be true, vanity metric*, vs hype, warning sign*,
    watch out, what to avoid, what to look for, what to watch, will mention, will talk about
  `),
};
