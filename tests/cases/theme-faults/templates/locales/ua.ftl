nav-library = Полиця
