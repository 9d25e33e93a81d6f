/** Han, kana, Hangul and the scripts of South-East Asia: words run on, or take endings and beginnings alike. */
export const RUNS_ON = /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufaff]/;
