nav-library = Shelf
nav-compare = { $
timeline = { $count -> [one] a }
