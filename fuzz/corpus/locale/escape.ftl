a ={ "quoted \u009τߟi.x87 }
