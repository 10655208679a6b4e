# A slip of the keyboard in each.
nav-libary = Полиця
nav-library = { $cuont } методів
method-count = { $cuont } методів
nav-compare = { nav-comapre }
timeline = { map }
map = { timeline }
search = { UPPER("пошук") }
tray-clear =
    .title = нічого
