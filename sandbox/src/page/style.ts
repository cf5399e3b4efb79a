/** The style of every page of the sandbox. */
export const STYLE = `
:root { color-scheme: light dark; --bg:#f6f7f9; --card:#fff; --ink:#16181d; --soft:#5d6472; --line:#e3e6eb;
  --accent:#0f62d6; --accent-ink:#fff; --ok:#0a7a45; --ok-bg:#e2f5ea; --warn:#8a5a00; --warn-bg:#fdf1d7;
  --bad:#b3261e; --bad-bg:#fde7e5; --idle:#4a5160; --idle-bg:#eceef2; --field:#fff; --code:#f1f3f6; }
@media (prefers-color-scheme: dark) { :root { --bg:#0f1115; --card:#171a21; --ink:#eceef2; --soft:#9aa2b1;
  --line:#2a2f3a; --accent:#6ea8ff; --accent-ink:#0b1220; --ok:#6bd69b; --ok-bg:#12301f; --warn:#f0c060;
  --warn-bg:#33280f; --bad:#ff9d94; --bad-bg:#3a1815; --idle:#b2b9c6; --idle-bg:#262b35; --field:#11141a; --code:#11141a; } }
* { box-sizing: border-box; }
html { overflow-y: scroll; }
body { margin:0; background:var(--bg); color:var(--ink); font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif; }
main, header > div { max-width:1120px; margin:0 auto; padding:0 20px; }
header { background:var(--card); border-bottom:1px solid var(--line); position:sticky; top:0; z-index:2; }
header h1 { font-size:17px; margin:0; padding-top:14px; letter-spacing:-.01em; }
header p { margin:0; color:var(--soft); font-size:13px; }
nav { display:flex; gap:4px; margin-top:8px; overflow-x:auto; scrollbar-width:none; }
nav a { padding:8px 12px 10px; color:var(--soft); text-decoration:none; border-bottom:2px solid transparent; white-space:nowrap; font-weight:500; }
nav a:hover { color:var(--ink); }
nav a[aria-current=true] { color:var(--ink); border-color:var(--accent); }
nav span { color:var(--soft); font-size:12px; font-variant-numeric:tabular-nums; margin-left:5px; }
main { padding-top:20px; padding-bottom:60px; }
#mail-shown { scroll-margin-top:110px; }
section[hidden] { display:none; }
h2 { font-size:15px; margin:26px 0 10px; } section > h2:first-child { margin-top:0; }
.card { background:var(--card); border:1px solid var(--line); border-radius:10px; padding:14px 16px; margin-bottom:10px; }
.row { display:flex; gap:6px 14px; align-items:center; flex-wrap:wrap; }
.row > .grow { flex:1 1 220px; min-width:0; }
.title { font-weight:600; overflow-wrap:anywhere; }
.sub { color:var(--soft); font-size:13px; overflow-wrap:anywhere; }
.num { font-variant-numeric:tabular-nums; font-weight:600; white-space:nowrap; }
.right { text-align:right; }
code, pre, .mono { font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace; font-size:12.5px; }
pre { background:var(--code); border-radius:8px; padding:10px 12px; margin:8px 0; white-space:pre-wrap; overflow-wrap:anywhere; max-height:320px; overflow:auto; }
.pill { display:inline-block; padding:2px 9px; border-radius:99px; font-size:12px; font-weight:600; background:var(--idle-bg); color:var(--idle); white-space:nowrap; }
.pill.ok { background:var(--ok-bg); color:var(--ok); } .pill.warn { background:var(--warn-bg); color:var(--warn); } .pill.bad { background:var(--bad-bg); color:var(--bad); }
.actions { display:flex; gap:6px; flex-wrap:wrap; }
.card > * + .actions, .card > div > * + .actions { margin-top:10px; } .actions + .sub { margin-top:12px; } .sub + .actions.tight { margin-top:4px; }
button, .button { font:inherit; font-size:13px; font-weight:500; padding:6px 12px; min-height:34px; border-radius:8px; border:1px solid var(--line); background:var(--card); color:var(--ink); cursor:pointer; text-decoration:none; display:inline-flex; align-items:center; justify-content:center; }
button:hover, .button:hover { border-color:var(--soft); }
button.main { background:var(--accent); border-color:var(--accent); color:var(--accent-ink); }
button.danger { color:var(--bad); }
button:disabled { opacity:.5; cursor:default; }
button[aria-pressed=false] { text-decoration:line-through; color:var(--bad); background:var(--bad-bg); }
:focus-visible { outline:2px solid var(--accent); outline-offset:2px; }
details { margin-top:10px; } summary { cursor:pointer; color:var(--soft); font-size:13px; }
table { border-collapse:collapse; width:100%; font-size:13px; } td { padding:5px 10px 5px 0; border-top:1px solid var(--line); vertical-align:top; overflow-wrap:anywhere; } tr:first-child td { border-top:0; } td:first-child, td.tight { white-space:nowrap; overflow-wrap:normal; }
.grid { display:grid; gap:10px 14px; grid-template-columns:repeat(auto-fill,minmax(190px,1fr)); align-items:end; }
label { display:block; font-size:13px; color:var(--soft); }
input, select { font:inherit; font-size:14px; width:100%; margin-top:3px; padding:7px 9px; border-radius:8px; border:1px solid var(--line); background:var(--field); color:var(--ink); min-height:36px; }
.empty { text-align:center; color:var(--soft); padding:44px 20px; } .empty strong { display:block; color:var(--ink); margin-bottom:4px; }
.mails { display:grid; grid-template-columns:minmax(260px,340px) 1fr; gap:14px; align-items:start; }
.mails button.mail { display:block; width:100%; text-align:left; padding:10px 14px; margin-bottom:8px; border-radius:10px; font-weight:400; }
.mails button.mail[aria-current=true] { border-color:var(--accent); box-shadow:inset 3px 0 var(--accent); }
iframe { width:100%; height:60vh; border:1px solid var(--line); border-radius:8px; background:#fff; margin-top:10px; }
.toast { position:fixed; bottom:18px; left:50%; transform:translateX(-50%); background:var(--ink); color:var(--bg); padding:9px 16px; border-radius:9px; font-size:14px; max-width:calc(100vw - 32px); }
.checkout { max-width:440px; margin:6vh auto; } .checkout .card { padding:24px; text-align:center; }
.checkout img { width:100%; max-width:260px; height:auto; background:#fff; border-radius:10px; padding:6px; margin:14px auto 4px; display:block; }
.checkout .amount { font-size:30px; font-weight:700; letter-spacing:-.02em; margin:6px 0 2px; } .checkout .code { font-size:22px; letter-spacing:.06em; margin:14px 0 4px; overflow-wrap:anywhere; }
.checkout .actions { justify-content:center; margin-top:18px; } .checkout .main { flex:1 1 100%; justify-content:center; font-size:15px; min-height:44px; }
.checkout table { text-align:left; margin-top:16px; } .checkout td:last-child { text-align:right; }
@media (max-width:640px) { .row > .grow { flex-basis:100%; } tr { display:block; border-top:1px solid var(--line); padding:7px 0; } tr:first-child { border-top:0; } tr td, tr td:first-child { display:inline-block; border:0; padding:0 8px 0 0; } tr td:last-child:not(.tight):not(.num) { display:block; padding-top:3px; } .checkout tr { display:flex; justify-content:space-between; } main, header > div { padding-left:14px; padding-right:14px; } .mails { grid-template-columns:1fr; } .right { text-align:left; } header p { display:none; } button, .button { min-height:40px; } nav a { padding:8px 8px 10px; } }
`;
