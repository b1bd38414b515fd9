package demo

// The plans shelves name, in ascending order.
var (
	weekdayPlans = []int64{planTuesday, planThursday}
	breadPlans   = []int64{planTuesday, planThursday, planBread}
	cratePlans   = []int64{planTuesday, planThursday, planTour}
	marketPlans  = []int64{planTuesday, planThursday, planMarket}
	cellarPlans  = []int64{planMarket}
	coffeePlans  = []int64{planCoffee}
	keepingPlans = []int64{planMarket, planCoffee}
)

// harvest is what the fields and the greenhouse give.
var harvest = []shelf{
	{storage: "Kühlraum", vat: reduced, lead: 2, plans: cratePlans, goods: []good{
		{"GEM-S", "Kiste", "24.00", "22.50", "Gemüsekiste klein", "Panier de légumes, petit", "Cassetta di verdura piccola", "Vegetable box, small"},
		{"GEM-M", "Kiste", "34.00", "32.00", "Gemüsekiste mittel", "Panier de légumes, moyen", "Cassetta di verdura media", "Vegetable box, medium"},
		{"GEM-L", "Kiste", "46.00", "43.50", "Gemüsekiste gross", "Panier de légumes, grand", "Cassetta di verdura grande", "Vegetable box, large"},
		{"OBST-M", "Kiste", "28.00", "", "Obstkiste mittel", "Panier de fruits, moyen", "Cassetta di frutta media", "Fruit box, medium"},
	}},
	{storage: "Kühlraum", vat: reduced, lead: 2, plans: cratePlans, sold: onlyByPlan, goods: []good{
		{"OBST-S", "Kiste", "19.00", "", "Obstkiste klein", "Panier de fruits, petit", "Cassetta di frutta piccola", "Fruit box, small"},
		{"MIX-M", "Kiste", "36.00", "34.00", "Gemüse und Obst gemischt", "Légumes et fruits, assortis", "Verdura e frutta miste", "Mixed vegetables and fruit"},
	}},
	{storage: "Lager", vat: reduced, lead: 1, plans: cratePlans, goods: []good{
		{"KART-2KG", "Sack", "6.90", "", "Kartoffeln festkochend 2 kg", "Pommes de terre fermes 2 kg", "Patate sode 2 kg", "Waxy potatoes 2 kg"},
		{"APFEL-2KG", "Sack", "8.40", "7.90", "Tafeläpfel 2 kg", "Pommes de table 2 kg", "Mele da tavola 2 kg", "Eating apples 2 kg"},
	}},
	{storage: "Gewächshaus", vat: reduced, lead: 1, fresh: 2, plans: marketPlans, raised: lately, goods: []good{
		{"BLUM-S", "Strauss", "18.00", "", "Blumenstrauss klein", "Bouquet de fleurs, petit", "Mazzo di fiori piccolo", "Bunch of flowers, small"},
		{"BLUM-M", "Strauss", "28.00", "26.00", "Blumenstrauss mittel", "Bouquet de fleurs, moyen", "Mazzo di fiori medio", "Bunch of flowers, medium"},
		{"BLUM-L", "Strauss", "45.00", "42.00", "Blumenstrauss gross", "Bouquet de fleurs, grand", "Mazzo di fiori grande", "Bunch of flowers, large"},
	}},
}

// counter is what is made or laid anew for the day: bread, milk, eggs, cheese.
var counter = []shelf{
	{storage: "Backstube", vat: reduced, lead: 1, fresh: 2, plans: weekdayPlans, goods: []good{
		{"BROT-01", "Pack", "4.80", "", "Bürli 4 Stück", "Petits pains, 4 pièces", "Panini, 4 pezzi", "Bread rolls, pack of 4"},
	}},
	{storage: "Backstube", vat: reduced, lead: 1, fresh: 2, plans: breadPlans, goods: []good{
		{"BROT-02", "Stück", "8.90", "8.50", "Bauernbrot 1 kg", "Pain paysan 1 kg", "Pane del contadino 1 kg", "Farmhouse bread 1 kg"},
		{"BROT-03", "Stück", "6.80", "6.50", "Dinkelvollkornbrot 500 g", "Pain complet à l’épeautre 500 g", "Pane integrale di spelta 500 g", "Wholegrain spelt bread 500 g"},
		{"BROT-04", "Stück", "4.60", "4.40", "Ruchbrot 500 g", "Pain bis 500 g", "Pane bigio 500 g", "Swiss dark bread 500 g"},
		{"BROT-05", "Stück", "8.50", "", "Butterzopf 500 g", "Tresse au beurre 500 g", "Treccia al burro 500 g", "Plaited butter loaf 500 g"},
		{"BROT-06", "Pack", "6.40", "", "Buttergipfel 4 Stück", "Croissants au beurre, 4 pièces", "Cornetti al burro, 4 pezzi", "Butter croissants, pack of 4"},
	}},
	{storage: "Milchkammer", vat: reduced, lead: 1, fresh: 3, plans: cratePlans, goods: []good{
		{"MILCH-1L", "Flasche", "2.40", "2.20", "Vollmilch pasteurisiert 1 l", "Lait entier pasteurisé 1 l", "Latte intero pastorizzato 1 l", "Whole milk, pasteurised, 1 l"},
		{"JOG-500", "Glas", "4.20", "", "Naturejoghurt 500 g", "Yogourt nature 500 g", "Yogurt al naturale 500 g", "Plain yoghurt 500 g"},
		{"QUARK-250", "Becher", "2.90", "", "Rahmquark 250 g", "Séré à la crème 250 g", "Quark alla panna 250 g", "Cream quark 250 g"},
		{"BUTTER-200", "Stück", "5.20", "4.90", "Hofbutter 200 g", "Beurre de la ferme 200 g", "Burro della fattoria 200 g", "Farm butter 200 g"},
		{"EIER-6", "Schachtel", "5.40", "", "Freilandeier 6 Stück", "Œufs de plein air, 6 pièces", "Uova da allevamento all’aperto, 6 pezzi", "Free-range eggs, box of 6"},
		{"EIER-10", "Schachtel", "8.80", "", "Freilandeier 10 Stück", "Œufs de plein air, 10 pièces", "Uova da allevamento all’aperto, 10 pezzi", "Free-range eggs, box of 10"},
	}},
	{storage: "Käsekeller", vat: reduced, lead: 2, plans: marketPlans, goods: []good{
		{"KAESE-BK", "Stück", "8.90", "8.60", "Bergkäse rezent 300 g", "Fromage de montagne corsé 300 g", "Formaggio di montagna stagionato 300 g", "Mature mountain cheese 300 g"},
		{"KAESE-MT", "Stück", "9.80", "", "Mutschli 350 g", "Petit fromage mi-dur «Mutschli» 350 g", "Formaggella «Mutschli» 350 g", "Mutschli semi-hard cheese 350 g"},
		{"KAESE-RC", "Pack", "11.20", "", "Raclettekäse in Scheiben 400 g", "Fromage à raclette en tranches 400 g", "Formaggio per raclette a fette 400 g", "Raclette cheese, sliced, 400 g"},
	}},
	{storage: "Kühlraum", vat: reduced, lead: 2, plans: marketPlans, goods: []good{
		{"WURST-2P", "Pack", "9.60", "9.20", "Landjäger 2 Paar", "Gendarmes, 2 paires", "Landjäger, 2 paia", "Landjäger sausages, 2 pairs"},
	}},
	{storage: "Tiefkühler", vat: reduced, lead: 3, sold: onlySingly, goods: []good{
		{"RIND-5KG", "Paket", "185.00", "178.00", "Rindfleisch-Mischpaket 5 kg", "Colis de bœuf assorti 5 kg", "Pacco misto di manzo 5 kg", "Mixed beef pack 5 kg"},
		{"POULET-1", "Stück", "32.00", "", "Poulet vom Hof, ganz, ca. 1.4 kg", "Poulet fermier entier, env. 1,4 kg", "Pollo di fattoria intero, ca. 1,4 kg", "Whole farm chicken, approx. 1.4 kg"},
	}},
}

// pantry is what keeps, and can therefore go by post.
var pantry = []shelf{
	{storage: "Rösterei", vat: reduced, lead: 2, plans: coffeePlans, raised: lately, goods: []good{
		{"KAFF-250", "Pack", "10.50", "9.80", "Röstkaffee Sonnenberg 250 g", "Café torréfié Sonnenberg 250 g", "Caffè tostato Sonnenberg 250 g", "Sonnenberg roast coffee 250 g"},
		{"KAFF-1KG", "Pack", "38.00", "35.50", "Röstkaffee Sonnenberg 1 kg", "Café torréfié Sonnenberg 1 kg", "Caffè tostato Sonnenberg 1 kg", "Sonnenberg roast coffee 1 kg"},
		{"KAFF-E250", "Pack", "11.20", "10.50", "Espresso kräftig 250 g", "Espresso corsé 250 g", "Espresso intenso 250 g", "Espresso, strong, 250 g"},
	}},
	{storage: "Lager", vat: reduced, lead: 1, plans: keepingPlans, goods: []good{
		{"HONIG-500", "Glas", "15.50", "14.80", "Blütenhonig 500 g", "Miel de fleurs 500 g", "Miele di fiori 500 g", "Blossom honey 500 g"},
		{"KONF-350", "Glas", "7.80", "", "Erdbeerkonfitüre 350 g", "Confiture de fraises 350 g", "Confettura di fragole 350 g", "Strawberry jam 350 g"},
	}},
	{storage: "Lager", vat: reduced, lead: 1, sold: onlySingly, goods: []good{
		{"MEHL-1KG", "Pack", "4.20", "", "Ruchmehl 1 kg", "Farine bise 1 kg", "Farina bigia 1 kg", "Swiss dark wheat flour 1 kg"},
		{"SIRUP-500", "Flasche", "9.80", "", "Holunderblütensirup 5 dl", "Sirop de fleurs de sureau 5 dl", "Sciroppo di fiori di sambuco 5 dl", "Elderflower syrup 50 cl"},
	}},
	{storage: "Getränkekeller", vat: reduced, lead: 1, plans: marketPlans, goods: []good{
		{"MOST-1L", "Flasche", "4.50", "4.20", "Apfelsaft naturtrüb 1 l", "Jus de pomme trouble 1 l", "Succo di mele torbido 1 l", "Cloudy apple juice 1 l"},
	}},
	{storage: "Getränkekeller", vat: standard, lead: 1, plans: cellarPlans, goods: []good{
		{"WEIN-MT", "Flasche", "16.50", "", "Müller-Thurgau 75 cl", "Müller-Thurgau 75 cl", "Müller-Thurgau 75 cl", "Müller-Thurgau white wine 75 cl"},
		{"WEIN-PN", "Flasche", "19.80", "18.90", "Pinot Noir 75 cl", "Pinot noir 75 cl", "Pinot nero 75 cl", "Pinot Noir red wine 75 cl"},
	}},
	{storage: "Laden", vat: standard, lead: 1, sold: onlySingly, goods: []good{
		{"KERZE-01", "Stück", "14.00", "", "Bienenwachskerze", "Bougie en cire d’abeille", "Candela di cera d’api", "Beeswax candle"},
	}},
}
