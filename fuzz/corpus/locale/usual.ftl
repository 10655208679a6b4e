a = A { $x } { -t }
-t = Term
    .case = b
b = { $x ->
    [0] none
    [one] one
   *[other] { NUMBER($x) } of { a }
 }
c = { "quoted \u0041" } { b.x }
# comment
