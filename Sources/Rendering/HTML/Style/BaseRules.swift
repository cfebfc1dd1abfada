extension StyleRules {
  /// Type, colours and the width of a page.
  static let base = """
    :root{--ink:#1b1f23;--soft:#454d55;--label:#5d666f;--edge:#7d868f;--rule:#c8cdd2;--tint:#f2f4f6;--fan:#dbe6ec;
    --accent:#0f4c6b;--doubt:#8a5a00;--risk:#a8321a}
    *{box-sizing:border-box}
    html{font-size:16px;-webkit-text-size-adjust:100%}
    body{margin:0;padding:1.5rem 1rem 3rem;background:#fff;color:var(--ink);
    font:.9rem/1.4 Arial,"Liberation Sans",Helvetica,sans-serif;font-variant-numeric:tabular-nums;
    overflow-wrap:break-word}
    main{max-width:50.7rem;margin:0 auto}
    h1,h2,h3,p,ul,dl,dd,table{margin:0;padding:0}
    ul{list-style:none}
    table{border-collapse:collapse;width:100%}
    th{font-weight:inherit;text-align:left}
    caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .aside{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .defs{position:absolute}
    .m{width:.85em;height:.85em;margin-right:.35em;vertical-align:-.06em;flex:none}
    .cg{fill:var(--accent)}.cw{fill:none;stroke:#fff;stroke-width:2}.cwf{fill:#fff}
    .cu{fill:#fff;stroke:var(--doubt);stroke-width:2}.cuf{fill:var(--doubt)}
    .cr{fill:var(--risk)}.cd{fill:#fff;stroke:var(--label);stroke-width:1.8;stroke-dasharray:2.6 2.2}
    .cp{fill:#fff;stroke:var(--label);stroke-width:1.8}.ck{fill:var(--ink)}
    .ckh{fill:#fff;stroke:var(--ink);stroke-width:1.5}
    .facts div{display:grid;grid-template-columns:5.4rem 1fr;gap:0 .5rem;padding:.06rem 0}
    .facts{font-size:.88rem;line-height:1.35}
    dt{color:var(--label)}
    .missing{color:var(--risk);font-weight:bold;display:flex;align-items:baseline;gap:.4rem}
    .missing::after{content:"";flex:1;border-bottom:1px dotted var(--edge)}
    .late,.l.e{color:var(--risk);font-weight:bold}
    small{font-size:.78rem;font-weight:normal;color:var(--label)}
    .num{text-align:right;white-space:nowrap}
    """

  /// The masthead, the sum-up, what has changed and what must be decided.
  static let firstPage = """
    .top{border-top:.3rem solid var(--accent);padding-top:.7rem;border-bottom:1px solid var(--rule);padding-bottom:.7rem}
    .stamp{float:right;border:1px solid var(--ink);border-bottom-width:2px;padding:.15rem .6rem;font-size:.72rem;
    font-weight:bold;letter-spacing:.05em;margin:0 0 .4rem 1rem}
    .org{color:var(--accent);font-weight:bold;font-size:1rem}
    h1{clear:both;font-size:1.95rem;line-height:1.15;margin:.15rem 0 .25rem;letter-spacing:-.01em}
    .when{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.2rem 1.4rem}
    .period{font-size:1.12rem}
    .dates{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;font-size:.88rem}
    .dates div{display:flex;gap:.4rem;white-space:nowrap}
    .lead{font-size:1.3rem;line-height:1.25;margin:.9rem 0 .8rem}
    .strip{display:flex;flex-wrap:wrap;gap:.7rem 1.5rem;margin-bottom:.8rem}
    .strip li{display:flex;flex-direction:column;max-width:14rem}
    .strip .marks{min-height:1.32rem;font-size:1.2rem;line-height:1.1;display:flex;flex-wrap:wrap;gap:.15rem .12rem;margin-bottom:.2rem}
    .strip .m{margin:0}
    .before{color:var(--label);font-size:.78rem}
    .notes{font-size:.9rem;margin-bottom:.2rem}
    h2{font-size:1.15rem;margin:1.3rem 0 .45rem}
    .changes td,.changes th{border-top:1px solid var(--rule);padding:.28rem .6rem .28rem 0;vertical-align:top}
    .changes th{font-weight:bold}.changes .way{white-space:nowrap;width:5.2rem}.changes .why{color:var(--soft)}
    .changes tr:last-child>*{border-bottom:1px solid var(--rule)}
    .arrow{color:var(--label);margin-right:.6rem}
    .decisions h2{margin-bottom:.35rem}
    .matter{border-top:1px solid var(--ink);padding:.45rem 0 .8rem}
    .decisions h2+.matter{border-top-width:2px}
    .matter header{display:flex;justify-content:space-between;gap:.2rem 1rem;align-items:baseline}
    .matter h3{font-size:1.02rem;display:flex}
    .n{width:1.7rem;flex:none}
    .outlook{font-size:.92rem}
    .matter .outlook{font-weight:bold;white-space:nowrap;padding-left:1.2em;text-indent:-1.2em}
    .case{display:flex;gap:.3rem 1.5rem;padding:.45rem 0 0 1.7rem}
    .case .pic{flex:0 0 10.2rem}
    .case .facts{flex:1 1 0}
    .names{padding-left:1.7rem}
    .sign{display:flex;align-items:flex-end;gap:.5rem;padding-left:1.7rem;margin-top:.3rem;font-weight:bold;height:2.1rem}
    .sign span{flex:1;display:flex;align-items:baseline;gap:.5rem}
    .sign span::after{content:"";flex:1;border-bottom:1px solid var(--edge)}
    .sign .no{flex:0 0 7rem}.sign .short{flex:0 0 13rem}
    """
}
