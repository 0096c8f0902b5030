/**
 * One-colour icons: path data in a box of 48 × 48 whole units, filled with the even-odd rule.
 *
 * Facebook, X, WhatsApp, Threads, Bluesky and Mastodon follow Simple Icons 16
 * (CC0); LinkedIn, Teams and the actions are drawn here, in the same style. The logos
 * stay the trademarks of their owners.
 */
export const icons: Readonly<Record<string, string>> = {
  facebook: 'M18 47V31h-5v-7h5v-3Q18 9 30 9h3l2 1v6h-3l-3 1-1 1-1 3v3h8l-1 4-1 3h-6v17a24 24 0 1 0-9-1',
  x: 'M28 20 46 0h-4L27 18 15 0H1l18 27L1 48h4l16-19 12 19h14zm-5 7-2-3L6 3h7l11 17 2 3 16 22h-7z',
  linkedin:
    'M4 0h40a4 4 0 0 1 4 4v40a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4m3 18v23h7V18zm4-11a4 4 0 1 0 0 8 4 4 0 1 0 0-8m8 11v23h7V30q0-6 4-6t4 6v11h7V29q0-11-9-12-4 0-7 4v-3z',
  whatsapp:
    'm0 48 3-12a24 24 0 1 1 10 9zm6-6 7-2a20 20 0 1 0-5-5zm29-13-4-2h-1l-2 2-2 1-4-3-4-4 1-2v-1l1-1v-1l-2-4-1-1h-1l-2 1-2 5 2 6q1 3 11 9l3 1h4l4-3v-2z',
  threads:
    'M37 22q-1-11-11-11-7 0-9 5l4 3q1-3 5-3 5 0 5 5l-4-1q-13 1-13 9c0 8 4 8 10 8q9-1 12-9l2 4c0 7-8 11-14 11Q9 42 8 26 9 6 28 5q10 0 13 8l5-3Q42 1 27 0 3 2 2 26c0 14 10 22 22 22 10 0 20-6 20-15q0-8-7-11M24 32q-3 0-4-3 0-4 7-4h4q-1 7-7 7',
  bluesky:
    'M10 6q10 8 14 17 4-9 14-17c4-3 10-6 10 2l-1 14q-4 9-14 7 15 3 7 12c-10 11-15-2-16-6-1 4-6 17-16 6q-8-9 7-12-10 2-14-7L0 8c0-8 6-5 10-2',
  mastodon:
    'M47 11Q45 2 36 1L24 0 13 1Q5 2 2 10l-1 8 1 12 1 7q3 7 10 10a27 27 0 0 0 16 0l4-2v-3l-10 1q-7-1-7-4l-1-3 10 1h2l9-1h1q7-1 10-11zm-8 18h-5V17q0-4-3-4-4 0-4 4v7h-5v-7q0-4-4-4-3 0-3 4v12h-5V16l2-6q2-2 5-2 5 0 6 3l1 2 2-2q2-3 6-3 3-1 5 2l2 6z',
  teams:
    'M0 12h28v26H0zm6 6v4h6v11h4V22h6v-4zM37 6a6 6 0 1 1 0 12 6 6 0 1 1 0-12m-5 15h16v11a9 9 0 0 1-16 6z',
  email: 'M0 8h48v32H0zm4 5v23h40V13L24 28zm4-1 16 12 16-12z',
  sms: 'M0 4h48v32H18L6 46V36H0zm4 4v24h6v6l7-6h27V8zm8 10h4v4h-4zm10 0h4v4h-4zm10 0h4v4h-4z',
  copy: 'M14 0h30v36H14zm4 4v28h22V4zM4 10h6v4H8v28h22v-2h4v6H4z',
  print: 'M12 2h24v10h12v24H36v10H12V36H0V12h12zm4 4v6h16V6zM4 16v16h8v-6h24v6h8V16zm12 14v12h16V30z',
  native: 'm24 0 11 11-3 3-6-6v24h-4V8l-6 6-3-3zM6 18h10v4h-6v22h28V22h-6v-4h10v30H6z',
  qr: 'M0 0h20v20H0zm4 4v12h12V4zm24-4h20v20H28zm4 4v12h12V4zM0 28h20v20H0zm4 4v12h12V32zm24-4h6v6h-6zm14 0h6v6h-6zm-7 7h6v6h-6zm-7 7h6v6h-6zm14 0h6v6h-6z',
};
