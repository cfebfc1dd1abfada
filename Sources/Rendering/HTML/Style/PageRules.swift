extension StyleRules {
  /// An area and its goals.
  static let goals = """
    .area{border-top:.3rem solid var(--accent);margin-top:2.6rem;padding-top:.55rem}
    .head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.2rem 1.4rem;
    padding-bottom:.6rem;border-bottom:1px solid var(--rule)}
    .area h2{font-size:1.5rem;line-height:1.2;margin:0}
    .tally{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;font-size:.88rem}
    .goal{display:grid;grid-template-columns:17.6rem 1fr;gap:.5rem 1.9rem;padding:.6rem 0 .8rem;border-bottom:1px solid var(--rule)}
    .goal h3{font-size:1.02rem;line-height:1.25}
    .goal .outlook{padding-left:1.2em;text-indent:-1.2em}
    .figure{margin:.45rem 0 .3rem;font-size:.95rem}
    .figure b{font-size:1.6rem;line-height:1.1}
    .goal .facts{margin-bottom:.35rem}
    .goal .plan{font-size:.78rem;line-height:1.35;color:var(--soft)}
    .plan span{color:var(--label);white-space:nowrap}
    .shows{min-width:0}
    .board,.done{margin-top:.3rem}.done{font-size:.88rem}.goal .missing::after{content:none}
    .board div{grid-template-columns:6rem 1fr}
    .rest{padding:.5rem 0;font-size:.88rem}
    .rest b{font-weight:bold}
    .figures{font-size:.8rem;table-layout:auto;margin-top:.2rem}
    .figures th,.figures td{padding:.16rem 0 .16rem .3rem;text-align:right;white-space:nowrap}
    .figures th:first-child,.figures td:first-child{text-align:left;padding-left:0;color:var(--label)}
    .figures thead th{color:var(--label)}
    .figures tbody tr>*{border-top:1px solid var(--rule)}
    .figures thead+tbody tr:first-child>*{border-top:1px solid var(--edge)}
    .figures .actual td{font-weight:bold}
    .figures td.late{color:var(--risk)}
    .steps{font-size:.88rem}
    .steps th,.steps td{padding:.22rem .7rem .22rem 0;vertical-align:top}
    .steps tbody th{padding-left:1.2em;text-indent:-1.2em}
    .steps thead th{color:var(--label)}
    .steps .lane{width:9.4rem;padding-right:0;text-indent:0}
    .steps .axis span+span{margin-left:auto}
    .steps .axis{display:flex;padding-right:0;gap:.3rem}
    .lane svg{width:100%;height:1.3rem;display:block;overflow:visible}
    .lane .lt{stroke:var(--ink);stroke-width:1.6}.lane .ld{stroke:var(--risk);stroke-width:1.6;stroke-dasharray:2 1.6}
    .lane .la{stroke:var(--accent);stroke-width:1.6}.lane .lr{fill:var(--risk)}
    .plain{font-size:.84rem;margin:.3rem 0 .6rem}
    .plain th,.plain td{padding:.25rem .9rem .25rem 0;border-bottom:1px solid var(--rule);vertical-align:top}
    .plain thead th{color:var(--label);border-bottom:1px solid var(--edge)}
    .plain .num{padding-right:1.2rem}
    .readings tbody th{white-space:nowrap}
    .basis{margin-top:.8rem;color:var(--soft)}
    .sub{font-size:1.02rem;margin:1rem 0 .3rem}
    .lines li{padding:.08rem 0 .08rem 1rem;text-indent:-1rem}
    """

  /// The arbetarekommuner beside each other.
  static let units = """
    .key{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;font-size:.78rem;color:var(--soft);padding:.45rem 0 .3rem}
    .key span{display:flex;align-items:center;gap:.4rem}
    .key .bar{width:4rem}
    .grid{table-layout:fixed;margin-bottom:.6rem}
    .grid th:first-child{width:8.1rem}
    .grid thead th{vertical-align:bottom;font-weight:bold;padding:.3rem .8rem .35rem 0;line-height:1.25;font-size:.88rem}
    .grid thead tr>*{border-bottom:1px solid var(--ink)}
    .grid small{display:block}
    .grid tbody th,.grid tfoot th{font-weight:bold;padding:.26rem .6rem .3rem 0;vertical-align:top;line-height:1.3}
    .grid td{padding:.26rem .8rem .36rem 0;vertical-align:top}
    .grid td:last-child{padding-right:1px}
    .grid td p{display:block;white-space:nowrap;color:var(--soft);line-height:1.35}
    .grid td b{color:var(--ink)}
    .grid tbody tr+tr>*{border-top:1px solid var(--rule)}
    .grid .silent{font-weight:bold;color:var(--ink)}
    .grid .total>*{border-top:2px solid var(--ink);border-bottom:2px solid var(--ink)}
    .share{float:right;color:var(--ink)}
    .bar{display:block;overflow:visible}
    .bt{fill:#fff;stroke:var(--edge);stroke-width:1}.bf{fill:var(--accent)}.bs{stroke:var(--accent);stroke-width:.8}
    .bm{fill:#000}.bh{fill:#fff}
    .multiples{margin-top:1.1rem}
    .multiples h3{font-size:1.02rem;margin-bottom:.4rem}
    .multiples ul{display:grid;grid-template-columns:repeat(4,1fr);gap:.6rem 1.2rem}
    .multiples li p{font-weight:bold;font-size:.88rem}
    .multiples .share{font-weight:normal}
    .multiples .m{margin:0 0 0 .2em}
    """

  /// The drawings.
  static let charts = """
    .chart{display:block;width:100%;height:auto;overflow:visible}
    .l{font-size:8.9px;fill:var(--label)}.k,.u,.n.l{font-weight:bold}.k{fill:var(--ink)}.u{fill:var(--accent)}
    .small .l{font-size:9.6px}
    .w{fill:#fff;fill-opacity:.82}
    .l.n{fill:#fff;width:auto}.l.e{fill:var(--risk)}.q{fill:var(--label)}
    .r{fill:var(--tint)}.g{stroke:#dfe3e6;stroke-width:.7}.x{stroke:var(--edge);stroke-width:1}
    .d{stroke:var(--ink);stroke-width:1;stroke-dasharray:1 2.4}.m.x{width:auto}
    line.m{stroke:var(--label);stroke-width:1;stroke-dasharray:4 3}
    .f{fill:var(--fan)}.fe{stroke:var(--accent);stroke-width:.8}.fm{stroke:var(--accent);stroke-width:1.1;stroke-dasharray:3.2 2.4}
    .hl{stroke:var(--accent);stroke-width:.8;opacity:.55}.hb{stroke:var(--accent);stroke-width:2.2}.hg{stroke:var(--edge);stroke-width:.7}
    .p{stroke:var(--label);stroke-width:1.2}.t{stroke:var(--soft);stroke-width:.8}
    .a{fill:none;stroke:var(--accent);stroke-width:2.6;stroke-linejoin:round}
    .small .a{stroke-width:2.2}
    .ad{fill:var(--accent)}.h{fill:#fff;stroke:var(--label);stroke-width:1.4}
    .o{fill:#fff;stroke:var(--ink);stroke-width:1.5}
    .b{fill:#fff;stroke:var(--ink);stroke-width:1.5}.bd{fill:var(--ink)}
    .wk{fill:var(--accent)}.wm{fill:#fff;stroke:var(--risk);stroke-width:2.2}
    .wr{fill:#fff;stroke:var(--soft);stroke-width:1.2;stroke-dasharray:2.5 2}.wc{fill:#fff;stroke:var(--rule);stroke-width:1}
    .we{stroke:var(--risk);stroke-width:1.4}
    """

  /// Telephones: one column, cards instead of rows.
  static let phone = """
    @media screen and (max-width:40rem){
    body{padding:.9rem .9rem 2rem}
    h1{font-size:1.55rem}
    .stamp{float:none;display:inline-block;margin:0 0 .5rem}
    .strip{display:block}
    .strip li{display:grid;grid-template-columns:8.6rem 1fr auto;align-items:center;gap:.5rem;max-width:none;
    border-bottom:1px solid var(--rule);padding:.32rem 0}
    .strip .count{grid-column:1;grid-row:1}.strip .marks{margin:0;font-size:1rem}
    .changes table,.changes tbody,.changes tr{display:block}
    .changes tr{display:grid;grid-template-columns:4.6rem 1fr;border-top:1px solid var(--rule);padding:.35rem 0}
    .changes tr>*,.changes tr:last-child>*{border:0;padding:.05rem .4rem .05rem 0}
    .changes td+th~td{grid-column:2}
    .matter header{flex-direction:column}.matter .outlook{white-space:normal;padding-left:1.2em}
    .case{flex-direction:column;padding-left:0}.case .pic{flex:none;max-width:15rem}
    .case .facts{flex:none}
    .names,.sign{padding-left:0}
    .sign{flex-wrap:wrap;height:auto;row-gap:.9rem;padding-top:1rem}.sign .no{flex:0 0 4.5rem}.sign .short{flex:1 0 100%}
    .goal{grid-template-columns:minmax(0,1fr)}
    .shows .l{font-size:11.4px}.small .l{font-size:8.4px}.multiples .small .l{font-size:11px}
    .figures{font-size:.72rem}.figures th,.figures td{padding-left:.2rem}
    .steps,.steps tbody{display:block}
    .steps thead{display:none}
    .steps tr{display:grid;grid-template-columns:1fr 1fr;padding:.3rem 0;border-top:1px solid var(--rule)}
    .steps th,.steps td.lane{grid-column:1/-1}.steps .lane{width:auto}
    .grid,.grid tbody,.grid tfoot{display:block}
    .grid thead{display:none}
    .grid tr{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:.25rem .9rem;padding:.45rem 0;border-top:1px solid var(--rule)}
    .grid tbody tr+tr>*,.grid .total>*{border:0}.grid .total{border-top:2px solid var(--ink);border-bottom:2px solid var(--ink)}
    .grid th:first-child{grid-column:1/-1;width:auto;padding:0;display:flex;gap:.6rem;align-items:baseline;font-size:1rem}
    .grid td{padding:0;display:block;min-width:0}
    .grid td::before{content:attr(data-goal);display:block;font-size:.72rem;color:var(--label);line-height:1.25}
    .plain{font-size:.74rem}.plain th,.plain td,.plain .num{padding-right:.4rem}.plain thead .num{white-space:normal}
    .readings .plain,.readings tbody{display:block}.readings thead{display:none}
    .readings tr{display:grid;grid-template-columns:2rem 1fr auto;gap:.1rem .5rem;border-bottom:1px solid var(--rule);padding:.3rem 0}
    .readings .plain tr>*{border:0;padding:0;min-width:0}.readings tr>:last-child{grid-column:2/-1}
    .multiples ul{grid-template-columns:1fr 1fr}
    }
    """

  /// Paper: A4, where meaning lies in lines and shapes and never in backgrounds.
  static let print = """
    @media print{
    html{font-size:9.5pt}
    body{padding:0}
    main{max-width:none}
    .stamp{display:none}
    .area{break-before:page;margin-top:0}.area.short{break-before:auto;break-inside:avoid;margin-top:2.2rem}
    h2,h3,.head,.lead,.key{break-after:avoid}
    tr,.goal,.matter,.multiples li,.strip,.rest{break-inside:avoid}
    .changes,.multiples h3{break-inside:avoid}
    thead{display:table-header-group}tfoot{display:table-row-group}
    p{orphans:3;widows:3}
    }
    """
}
