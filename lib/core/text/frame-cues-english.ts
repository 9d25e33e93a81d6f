import { type FrameCues, phrases } from './frame-cues.ts';

/** Cues of the frame gate for English. Source: the specification, section 5, and reading of ordinary, regulator and project pages. */
export const ENGLISH_CUES: FrameCues = {
  warned: phrases(`
    attacker*, avoid, be careful, be cautious, be sceptical, be skeptical, be suspicious, be wary, beware, bogus,
    classic pyramid, con artist*, criminal*, deceptive*, do not believe, do not fall for, do not trust, don't
    believe, don't fall for, don't trust, fake project*, fake site*, fake website*, false promise*, fraud,
    fraudster*, fraudulent*, how people lose, impersonat*, lose their money, lure*, misleading*, never click, never
    connect, never enter, never give, never send, never share, never sign, never trust, phish*, ponzi, prey on,
    pyramid scheme*, red flag*, rug pull*, rug-pull*, scam, scammer*, scams, should be treated with, snake oil, stay
    away from, steer clear, suspicion, suspicious, too good to be true, trap, warned, warning sign*, warns, watch
    out for, worthless
  `),
  notWarned: phrases(`
    anti-fraud, anti-phishing, anti-scam, fraud detection, fraud prevention, fraud proof*, fraud-proof*, no fraud,
    no scam, no scams, not a scam, phishing protection, phishing-resistant, scam detection, scam protection,
    scam-free
  `),
  warningDenied: phrases(`
    against, avoid, block*, catch, catches, detect*, end, escape, fight*, forget, from, no more, not another,
    prevent*, reduc*, stop, stops, tired of, unlike, without
  `),
  reported: phrases(`
    according to, accused of, allegation*, alleged, allegedly, charged with, claimed to, falsely, had advertised,
    had claimed, had promised, indictment, lawsuit, plaintiff*, prosecutor*, purported*, purportedly, reportedly,
    supposedly, the complaint, the court, was charged, was told, were charged, were told
  `),
  speakers: phrases(`
    account, accounts, ad, ads, analysts, anyone, app, apps, article, authorities, bot, bots, ceo, coin, coins,
    commission, companies, company, court, critics, deck, decks, email, everybody, everyone, exchange, firm, firms,
    founder, founders, group, groups, he, headline, headlines, influencer, influencers, investigators, judge,
    landing page, landing pages, marketers, marketing, media, message, messages, network, networks, offer, offers,
    officials, operators, outlets, page, pages, party, people, person, pitch, pitches, platform, platforms, police,
    post, posts, press release, product, products, profile, profiles, project, projects, promoter, promoters,
    protocol, protocols, regulator, regulators, report, researchers, scheme, schemes, sec, service, services, she,
    site, sites, somebody, someone, spokesman, spokesperson, spokeswoman, start-up, startup, startups, statement,
    team, teams, they, token, tokens, vendor, vendors, video, videos, website, websites, whitepaper, whitepapers
  `),
  says: phrases(`
    advertis*, alleg*, announced, argue*, asked, asks, assert*, boast*, brag*, call itself, called itself, calls
    itself, charged, claim, claimed, claiming, claims, describe*, flagged, found, guaranteed, guaranteeing,
    guarantees, insist*, love to, noted, pitched, promise, promised, promises, promising, reported, said, say,
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
    check eligibility, check if you, check if your, check it out, check out, check whether you, check your, check
    yours, compare plans, confirm your, research and, review your, test and, test our, test the, test your, verify
    to, verify you, verify your
  `),
  adviceInside: phrases(`
    if you are asked, if you hear, if you read, if you receive, if you see, if you're asked, you must never, you
    should always, you should ask, you should avoid, you should be, you should check, you should never, you should
    not, you shouldn't
  `),
  incident: phrases(`
    breach*, compromised, drained, exploited, exposed, hacked, leaked, lost, phished, scammed, stolen, victim*
  `),
  definedAfter: phrases(`
    describes, is a buzzword, is a classic, is a marketing, is a myth, is a narrative, is a phrase, is a slogan, is
    a term, is a warning, is an empty, is an umbrella, is code for, is defined as, is just marketing, is marketing,
    is not a plan, is not a product, is not an explanation, is not an innovation, is usually, is what people, mean
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
    never sleeps, never stops, never tires, no catch, no code, no coding, no commitment, no complicated, no doubt,
    no effort, no experience, no fees, no gas, no hassle, no hidden, no joke, no kyc, no limits, no lock-up, no
    lockup, no lockups, no losers, no matter, no middleman, no middlemen, no more, no need to worry, no one else, no
    other, no problem, no risk, no signup, no skill*, no strings, no tasks, no tax, no taxes, no time, no trading,
    no vesting, no wonder, no worries, no-brainer, no-code, not financial advice, not just, not merely, not only,
    not simply, nothing to lose, pay nothing, why not, without limits, won't believe, won't regret, won't want to
    miss
  `),
  weakNegators: phrases(`
    far from, free from, free of, hardly, instead of, lack of, lacks, rather than, without
  `),
  hedges: phrases(`
    aim to, aiming to, aims to, could, designed to, expect to, expects to, hope to, hopes to, in the future, intend
    to, intends to, may, might, our goal is, plan to, planned, planning to, plans to, possibly, potentially,
    roadmap, seek to, seeks to, soon, upcoming, working towards
  `),
  stance: phrases(`
    anti-pattern*, ask, avoid, bad, beware, buzzword*, checklist, claims you may hear, common claims, common lies,
    cope, dishonest, do not trust, does not help, doesn't help, don't trust, example of bad, examples of bad, fake,
    fraud, glossary, green flag*, how not to, how to avoid, how to identify, how to read, how to recognise, how to
    recognize, how to spot, how to tell, hype, legit project*, lies, look for, misconception*, mistakes, myth*, not
    an ai, pitfall*, red flag*, scam*, should mention, should worry, sign of, signs of, slogan*, suspicious, things
    to avoid, think twice, too good to be true, vanity metric*, warning sign*, warnings, watch out, what to avoid,
    what to look for, what to watch, will mention, will talk about, worry
  `),
};
